package dk.kontakt.web.skills;

import dk.kontakt.agent.coaching.Cover;

/** A skill or a channel, and how many can be relied on for it. */
public record MatrixColumn(String code, String name, boolean channel, Cover cover) {

    public boolean isHole() {
        return cover.isHole() || cover.isHoleNow();
    }
}
