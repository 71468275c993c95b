package dk.kontakt.category.bench;

import dk.kontakt.category.rule.WrittenText;

/** The first words of a ticket, and its category with whoever vouches for it. */
public record LabelledText(long ticket, String category, Voucher voucher, WrittenText text) {}
