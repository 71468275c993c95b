package dk.kontakt.channel.email.mime;

import org.jspecify.annotations.Nullable;

/** A mailbox with its owner's name. {@code address} is in lower case. */
public record MailAddress(@Nullable String name, String address) {}
