/**
 * The pages under /admin: service goals, calendars, topics, categories, queues, skills and agents. Each is a table and a form over one
 * row, which the parameter {@code edit} or {@code add} opens; a draft holds what is typed until a boundary saves it.
 */
@NullMarked
package dk.kontakt.web.admin;

import org.jspecify.annotations.NullMarked;
