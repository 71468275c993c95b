package dk.kontakt.channel.social.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the SMS that it is sent in (C79). No segment ends within an escape sequence or a surrogate pair.
 *
 * @param characters the places that the text takes, where a character of the extension table counts as two, and so does an emoji
 */
public record SmsSegments(SmsEncoding encoding, int characters, List<String> segments) {

    public static SmsSegments of(String text) {
        SmsEncoding encoding = SmsEncoding.of(text);
        int characters = text.codePoints().map(encoding::places).sum();
        int fits = characters <= encoding.alone() ? encoding.alone() : encoding.joined();
        return new SmsSegments(encoding, characters, List.copyOf(split(text, encoding, fits)));
    }

    /** The places that are left in the last segment. */
    public int left() {
        if (segments.isEmpty()) {
            return encoding.alone();
        }
        String last = segments.get(segments.size() - 1);
        int most = segments.size() == 1 ? encoding.alone() : encoding.joined();
        return most - last.codePoints().map(encoding::places).sum();
    }

    private static List<String> split(String text, SmsEncoding encoding, int fits) {
        List<String> segments = new ArrayList<>();
        var segment = new StringBuilder();
        int taken = 0;
        for (int point : text.codePoints().toArray()) {
            int places = encoding.places(point);
            if (taken + places > fits) {
                segments.add(segment.toString());
                segment.setLength(0);
                taken = 0;
            }
            segment.appendCodePoint(point);
            taken += places;
        }
        if (!segment.isEmpty()) {
            segments.add(segment.toString());
        }
        return segments;
    }
}
