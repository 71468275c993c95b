package dk.kontakt.category.rule;

/**
 * What words a text must have to be of a category; of the rules that match a text the heaviest decides.
 *
 * @param language of the texts that it reads: {@code da}, {@code en} or {@link #ANY}
 * @param query as {@link QueryReader} reads it
 */
public record WordRule(String name, String category, String language, String query, int weight) {
    public static final String ANY = "any";

    boolean reads(String textLanguage) {
        return language.equals(ANY) || language.equals(textLanguage);
    }
}
