package dk.kontakt.channel.email.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who wrote to whom. */
final class People {
    private People() {}

    static Correspondents of(Headers headers, Problems problems) {
        return new Correspondents(
                from(headers, problems),
                AddressList.read(headers.all("Reply-To"), problems),
                AddressList.read(headers.all("To"), problems),
                AddressList.read(headers.all("Cc"), problems),
                returnPath(headers));
    }

    private static @Nullable MailAddress from(Headers headers, Problems problems) {
        List<MailAddress> from = AddressList.read(headers.all("From"), problems);
        if (from.size() > 1) {
            problems.add("The mail names several senders; the first is taken.");
        }
        if (!from.isEmpty()) {
            return from.get(0);
        }
        problems.add("The mail names no sender that can be read.");
        List<MailAddress> sender = AddressList.read(headers.all("Sender"), problems);
        return sender.isEmpty() ? null : sender.get(0);
    }

    private static @Nullable String returnPath(Headers headers) {
        String path = headers.first("Return-Path");
        if (path == null) {
            return null;
        }
        if (path.replaceAll("\\s", "").equals("<>")) {
            return "";
        }
        List<MailAddress> addresses = AddressList.read(List.of(path), new Problems());
        return addresses.isEmpty() ? null : addresses.get(0).address();
    }
}
