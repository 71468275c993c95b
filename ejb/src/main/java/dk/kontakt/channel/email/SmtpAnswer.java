package dk.kontakt.channel.email;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail server said. */
final class SmtpAnswer {
    private SmtpAnswer() {}

    /** The code of RFC 5321, 4.2; 0 if none is known. */
    static int codeOf(MessagingException failure) {
        for (Exception at = failure; at instanceof MessagingException each; at = each.getNextException()) {
            if (at instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            } else if (at instanceof SMTPSendFailedException sending) {
                return sending.getReturnCode();
            }
        }
        return 0;
    }

    static String wordsOf(Exception failure) {
        return String.valueOf(failure.getMessage()).replace("\0", "");
    }
}
