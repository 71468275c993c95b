/**
 * The page on how queues are served: a draft of the rules of routing that a lead edits queue by queue, with the rules on skills and the
 * head start, and publishes as a whole. What is edited lives in the page's own view and reaches nobody before it is published.
 */
@NullMarked
package dk.kontakt.web.admin.routing;

import org.jspecify.annotations.NullMarked;
