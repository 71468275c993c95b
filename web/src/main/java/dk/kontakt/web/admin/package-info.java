/**
 * The pages under /admin: topics, categories, queues, skills and agents. Each is a table and a form over one row, which the parameter
 * {@code edit} or {@code add} opens; a draft holds what is typed until a boundary saves it. Service goals and calendars, which are
 * published in versions, have packages of their own.
 */
@NullMarked
package dk.kontakt.web.admin;

import org.jspecify.annotations.NullMarked;
