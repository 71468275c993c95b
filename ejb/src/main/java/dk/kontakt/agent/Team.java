package dk.kontakt.agent;

import jakarta.persistence.Entity;

/** Agents who work together. */
@Entity
public class Team extends NamedCode {

    protected Team() {}

    public Team(String code, String danish, String english) {
        super(code, danish, english);
    }
}
