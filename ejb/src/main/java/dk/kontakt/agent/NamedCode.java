package dk.kontakt.agent;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A code with a name in each language. */
@MappedSuperclass
public abstract class NamedCode {
    @Id
    private String code;

    @Column(name = "name_da")
    private String danish;

    @Column(name = "name_en")
    private String english;

    @SuppressWarnings("NullAway.Init")
    protected NamedCode() {}

    protected NamedCode(String code, String danish, String english) {
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
