package dk.kontakt.demo.shop;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.text.Resource;
import java.util.List;
import java.util.Map;

/** Names of people, firms and places. */
public final class Names {
    private final Map<String, List<String>> sections = Resource.sections("names.txt");

    public String city(Chance chance) {
        return chance.oneOf(section("city"));
    }

    String person(String language, Chance chance) {
        String people = "da".equals(language) ? "danish" : "english";
        return chance.oneOf(section(people + " first")) + " " + chance.oneOf(section(people + " last"));
    }

    String company(Chance chance) {
        return chance.oneOf(section("company first")) + " " + chance.oneOf(section("company last"));
    }

    private List<String> section(String name) {
        List<String> lines = sections.get(name);
        if (lines == null) {
            throw new IllegalStateException("there are no names in " + name);
        }
        return lines;
    }
}
