package dk.kontakt.web.api;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;

import dk.kontakt.agent.AgentNotFound;
import dk.kontakt.agent.ProfileRefused;
import dk.kontakt.agent.StateRefused;
import dk.kontakt.batch.JobNotFound;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.deadletter.BrokerAway;
import dk.kontakt.channel.deadletter.DeadLetterNotFound;
import dk.kontakt.channel.email.ContactFileNotFound;
import dk.kontakt.channel.email.FileHeld;
import dk.kontakt.channel.email.MailboxOutdated;
import dk.kontakt.channel.social.ProviderNotSetUp;
import dk.kontakt.channel.social.WrongSignature;
import dk.kontakt.channel.system.SystemOutdated;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.report.quality.AlreadyReviewed;
import dk.kontakt.report.quality.SampleNotFound;
import dk.kontakt.routing.AssignmentRefused;
import dk.kontakt.routing.OfferEnded;
import dk.kontakt.routing.OfferNotFound;
import dk.kontakt.routing.whatif.NothingRecorded;
import dk.kontakt.ticket.MergeRefused;
import dk.kontakt.ticket.NoCandidate;
import dk.kontakt.ticket.StaleTicket;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TransitionRefused;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The failures that a caller can do something about, each with its answer. */
final class KnownFailures {

    private record Answered<E extends Throwable>(Class<E> failure, Function<E, Response> answer) {
        Optional<Response> answer(Throwable thrown) {
            return failure.isInstance(thrown) ? Optional.of(answer.apply(failure.cast(thrown))) : Optional.empty();
        }
    }

    private static final List<Answered<?>> ALL = List.of(
            new Answered<>(FieldsRefused.class, e -> wrongFields(e.problems())),
            new Answered<>(CalendarRefused.class, e -> wrongFields(e.problems())),
            new Answered<>(NothingRecorded.class, KnownFailures::nothingRecorded),
            new Answered<>(PublicationOutdated.class, KnownFailures::outdated),
            new Answered<>(ProfileRefused.class, e -> wrongFields(List.of(new FieldProblem(e.field(), e.reason())))),
            new Answered<>(StateRefused.class, e -> wrongFields(List.of(new FieldProblem("state", sentence(e))))),
            new Answered<>(MergeRefused.class, KnownFailures::refusedMerge),
            new Answered<>(UnreadableMessage.class, KnownFailures::unreadable),
            new Answered<>(ProviderNotSetUp.class, KnownFailures::notFound),
            new Answered<>(WrongSignature.class, KnownFailures::notSigned),
            new Answered<>(DeadLetterNotFound.class, KnownFailures::notFound),
            new Answered<>(BrokerAway.class, KnownFailures::away),
            new Answered<>(TicketNotFound.class, KnownFailures::notFound),
            new Answered<>(ContactFileNotFound.class, KnownFailures::notFound),
            new Answered<>(FileHeld.class, KnownFailures::held),
            new Answered<>(MailboxOutdated.class, KnownFailures::outdated),
            new Answered<>(SystemOutdated.class, KnownFailures::outdated),
            new Answered<>(NoCandidate.class, KnownFailures::noCandidate),
            new Answered<>(AgentNotFound.class, KnownFailures::notFound),
            new Answered<>(OfferNotFound.class, KnownFailures::notFound),
            new Answered<>(SampleNotFound.class, KnownFailures::notFound),
            new Answered<>(AlreadyReviewed.class, KnownFailures::reviewed),
            new Answered<>(OfferEnded.class, KnownFailures::endedOffer),
            new Answered<>(AssignmentRefused.class, KnownFailures::refusedAssignment),
            new Answered<>(JobNotFound.class, KnownFailures::notFound),
            new Answered<>(StaleTicket.class, KnownFailures::stale),
            new Answered<>(TransitionRefused.class, KnownFailures::refusedTransition),
            new Answered<>(EJBAccessException.class, e -> forbidden()),
            // What Payara and GlassFish throw in its place.
            new Answered<>(AccessLocalException.class, e -> forbidden()),
            new Answered<>(OptimisticLockException.class, e -> collision()),
            new Answered<>(WebApplicationException.class, KnownFailures::http));

    private KnownFailures() {}

    static Optional<Response> find(Throwable thrown) {
        return ALL.stream()
                .map(known -> known.answer(thrown))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> DatabaseOutage.find(thrown));
    }

    private static Response wrongFields(List<FieldProblem> problems) {
        JsonArrayBuilder errors = JsonObjects.arrayBuilder();
        problems.forEach(problem -> errors.add(JsonObjects.of("field", problem.field(), "detail", problem.detail())));
        JsonArray named = errors.build();
        String detail = problems.size() == 1
                ? problems.get(0).field() + " " + problems.get(0).detail()
                : problems.size() + " fields are wrong or missing";
        return Problem.of(400, "wrong-fields", "Wrong or missing fields", detail)
                .with("errors", named)
                .response()
                .build();
    }

    private static Response held(FileHeld held) {
        return Problem.of(FORBIDDEN.getStatusCode(), "file-held", "The file may not be opened", sentence(held))
                .response()
                .build();
    }

    private static Response outdated(PublicationOutdated outdated) {
        return Problem.of(
                        PRECONDITION_FAILED.getStatusCode(),
                        "publication-outdated",
                        "Somebody published since",
                        sentence(outdated))
                .with("currentVersion", outdated.latest())
                .response()
                .tag(new EntityTag(Integer.toString(outdated.latest())))
                .build();
    }

    private static Response outdated(MailboxOutdated outdated) {
        return Problem.of(
                        PRECONDITION_FAILED.getStatusCode(),
                        "mailbox-outdated",
                        "Somebody changed the mailbox since",
                        sentence(outdated))
                .with("currentVersion", outdated.current())
                .response()
                .tag(new EntityTag(Integer.toString(outdated.current())))
                .build();
    }

    private static Response outdated(SystemOutdated outdated) {
        return Problem.of(
                        PRECONDITION_FAILED.getStatusCode(),
                        "system-outdated",
                        "Somebody changed the settings since",
                        sentence(outdated))
                .with("currentVersion", outdated.current())
                .response()
                .tag(new EntityTag(Integer.toString(outdated.current())))
                .build();
    }

    private static Response noCandidate(NoCandidate refused) {
        return Problem.of(CONFLICT.getStatusCode(), "no-candidate", "No such choice", sentence(refused))
                .response()
                .build();
    }

    private static Response nothingRecorded(NothingRecorded nothing) {
        return Problem.of(422, "nothing-recorded", "Nothing to replay", sentence(nothing))
                .response()
                .build();
    }

    private static Response refusedMerge(MergeRefused refused) {
        return Problem.of(CONFLICT.getStatusCode(), "merge-refused", "Cannot be merged", sentence(refused))
                .response()
                .build();
    }

    private static Response unreadable(UnreadableMessage refused) {
        return Problem.of(400, "unreadable-body", "Unreadable body", sentence(refused))
                .response()
                .build();
    }

    private static Response notFound(Throwable missing) {
        return Problem.of(NOT_FOUND, sentence(missing)).response().build();
    }

    private static Response notSigned(WrongSignature wrong) {
        return Problem.of(UNAUTHORIZED, sentence(wrong)).response().build();
    }

    private static Response away(BrokerAway away) {
        return Problem.of(SERVICE_UNAVAILABLE, sentence(away))
                .response()
                .header("Retry-After", 10)
                .build();
    }

    private static Response stale(StaleTicket stale) {
        return Problem.of(
                        PRECONDITION_FAILED.getStatusCode(), "stale-ticket", "The ticket has changed", sentence(stale))
                .with("currentVersion", stale.currentVersion())
                .with("news", TimelineJson.items(stale.news()))
                .response()
                .tag(new EntityTag(Integer.toString(stale.currentVersion())))
                .build();
    }

    private static Response refusedTransition(TransitionRefused refused) {
        return Problem.of(CONFLICT.getStatusCode(), "transition-refused", "No such step", sentence(refused))
                .response()
                .build();
    }

    private static Response endedOffer(OfferEnded ended) {
        return Problem.of(CONFLICT.getStatusCode(), "offer-ended", "The offer has ended", sentence(ended))
                .with("state", ended.state().name())
                .response()
                .build();
    }

    private static Response reviewed(AlreadyReviewed reviewed) {
        return Problem.of(CONFLICT.getStatusCode(), "already-reviewed", "Reviewed already", sentence(reviewed))
                .response()
                .build();
    }

    private static Response refusedAssignment(AssignmentRefused refused) {
        return Problem.of(CONFLICT.getStatusCode(), "assignment-refused", "Not to this agent", sentence(refused))
                .with("exclusion", refused.exclusion().name())
                .response()
                .build();
    }

    private static Response forbidden() {
        return Problem.of(FORBIDDEN, "The caller's roles do not allow this.")
                .response()
                .build();
    }

    private static Response collision() {
        return Problem.of(
                        CONFLICT.getStatusCode(),
                        "collision",
                        "Changed at the same moment",
                        "Somebody changed the same thing at the same moment. Read it again and repeat.")
                .response()
                .build();
    }

    /** What JAX-RS itself refuses; its headers stay, as {@code Allow} does. */
    private static Response http(WebApplicationException refused) {
        Response original = refused.getResponse();
        if (original.hasEntity()) {
            return original;
        }
        Problem problem = Problem.of(original.getStatusInfo(), HttpDetail.of(original.getStatus()));
        return Response.fromResponse(original)
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json())
                .build();
    }

    private static String sentence(Throwable fact) {
        String text = String.valueOf(fact.getMessage());
        return text.endsWith(".") ? text : text + ".";
    }
}
