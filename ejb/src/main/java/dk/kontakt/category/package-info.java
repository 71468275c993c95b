/**
 * What enquiries are about: topics that customers choose on the form, categories that decide queue, skill and priority, and the published
 * rules on words that put a written enquiry into a category. Every choice states its reason. It does not know tickets.
 */
@NullMarked
package dk.kontakt.category;

import org.jspecify.annotations.NullMarked;
