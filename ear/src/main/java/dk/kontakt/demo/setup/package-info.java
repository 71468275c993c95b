/**
 * How the shop's customer service is set up: skills, queues, categories, word rules, topics, service goals and calendar from
 * {@code shop.sql}, the crew, and the accounts of the demo. The history is told by the rules that were stored, read back as they are.
 */
@NullMarked
package dk.kontakt.demo.setup;

import org.jspecify.annotations.NullMarked;
