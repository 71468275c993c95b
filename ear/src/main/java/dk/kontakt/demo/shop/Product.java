package dk.kontakt.demo.shop;

/** Something the shop sells; {@code kind} is the range it belongs to, the price is in whole kroner. */
public record Product(String kind, String danish, String english, int price) {

    public String name(String language) {
        return "da".equals(language) ? danish : english;
    }
}
