/**
 * The page {@code /reports/quality}: how accurate answers are, samples of them and their review; for agents what was thought of their
 * own. Whoever reviews does not see who answered.
 */
@NullMarked
package dk.kontakt.web.report.quality;

import org.jspecify.annotations.NullMarked;
