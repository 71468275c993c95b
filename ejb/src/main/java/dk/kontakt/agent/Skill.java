package dk.kontakt.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A named ability. */
@Entity
public class Skill {
    @Id
    private String code;

    @Column(name = "name_da")
    private String danish;

    @Column(name = "name_en")
    private String english;

    @SuppressWarnings("NullAway.Init")
    protected Skill() {}

    public Skill(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public String name(String language) {
        return "da".equals(language) ? danish : english;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
