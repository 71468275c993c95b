/**
 * The rules on words at the page of categories: a draft that a manager edits rule by rule, tries on a text, tests on cases whose category
 * people vouch for, and publishes as a whole. What is edited lives in the page's own view and reaches nobody before it is published.
 */
@NullMarked
package dk.kontakt.web.admin.category;

import org.jspecify.annotations.NullMarked;
