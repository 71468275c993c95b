/**
 * The quality of answers (C57): answers drawn by chance, judged by who leads for relevance and quality without knowing who gave them,
 * and the accuracy that follows. A judgement stands for ever and is told to its agent and to who leads, to nobody else (C82).
 */
@NullMarked
package dk.kontakt.report.quality;

import org.jspecify.annotations.NullMarked;
