package dk.kontakt.agent;

import jakarta.persistence.Entity;

/** A named ability. */
@Entity
public class Skill extends NamedCode {

    protected Skill() {}

    public Skill(String code, String danish, String english) {
        super(code, danish, english);
    }
}
