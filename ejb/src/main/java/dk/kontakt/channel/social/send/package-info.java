/**
 * What is said to a provider that is to deliver an answer, and what its answer means: pure values, without a network or a clock. Written
 * after the public documentation of Meta's Graph API, Twilio, CM.com and X; no real service was tried.
 */
@NullMarked
package dk.kontakt.channel.social.send;

import org.jspecify.annotations.NullMarked;
