package dk.kontakt.channel.email.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stands before the {@code @} of an address, and what it says of its owner. */
final class LocalPart {
    /** As {@code no-reply}, {@code shop.donotreply}, {@code svar-ikke}; not {@code casino-reply}. */
    private static final Pattern NO_REPLY = Pattern.compile(
            "(?:.*[._+-])?(?:(?:no|not|do[._-]?not|dont)[._-]?reply|svar[._-]?ikke|ikke[._-]?svar|ingen[._-]?svar)(?:[._+\\d-].*)?");

    /** Who runs a list, as RFC 3834 names them. */
    private static final Pattern LIST_KEEPER =
            Pattern.compile("owner-.*|.*-(?:owner|request|bounces?)|listserv|majordomo");

    private LocalPart() {}

    static String of(String address) {
        int at = address.lastIndexOf('@');
        return (at < 0 ? address : address.substring(0, at)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether nobody reads what is sent to the address. */
    static boolean isUnread(String address) {
        String part = of(address);
        return NO_REPLY.matcher(part).matches() || LIST_KEEPER.matcher(part).matches();
    }
}
