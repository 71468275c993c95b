package dk.kontakt.web.admin;

/** What has a code, which stays once it is saved, and a name in each language; as such a queue or a skill. */
public class NamedDraft {
    private String code;
    private String danish;
    private String english;

    NamedDraft(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDanish() {
        return danish;
    }

    public void setDanish(String danish) {
        this.danish = danish;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
