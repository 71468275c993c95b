/**
 * The rules of mail: which case a mail belongs to ({@link dk.kontakt.channel.email.rule.Threading}), whether a person wrote it
 * ({@link dk.kontakt.channel.email.rule.Automatic}) and may be answered automatically
 * ({@link dk.kontakt.channel.email.rule.AnswerPolicy}), whether it came before, and the words we send by ourselves. Pure: no database and
 * no network, and time is handed in. What is known of a case, the caller knows; nothing is read, stored or sent here.
 */
@NullMarked
package dk.kontakt.channel.email.rule;

import org.jspecify.annotations.NullMarked;
