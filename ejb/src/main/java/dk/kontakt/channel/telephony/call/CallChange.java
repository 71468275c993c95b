package dk.kontakt.channel.telephony.call;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the last event to arrive has made of a call, so that each consequence follows once.
 *
 * @param before the call as it was taken for after each of the earlier events
 */
public record CallChange(List<Call> before, Call after) {
    private static final Set<CallEventKind> OF_THE_TALK =
            EnumSet.of(CallEventKind.ESTABLISHED, CallEventKind.TRANSFERRED);

    /** @param arrived all events of the call in the order of their arrival; at least one */
    public static CallChange byLastOf(List<CallEvent> arrived) {
        List<Call> before = IntStream.range(1, arrived.size())
                .mapToObj(known -> Call.of(arrived.subList(0, known)))
                .toList();
        return new CallChange(before, Call.of(arrived));
    }

    /** Answers and transfers that were not known before, in order. */
    public List<CallEvent> news() {
        Set<CallEvent> known = new HashSet<>();
        before.forEach(call -> known.addAll(call.course()));
        return after.course().stream()
                .filter(event -> OF_THE_TALK.contains(event.kind()) && !known.contains(event))
                .toList();
    }

    /** Whether it is known only now that a talk has ended. */
    public boolean talkEnded() {
        return isNews(call -> call.isEnded() && call.isAnswered());
    }

    /** Whether it is known only now that somebody called in vain. */
    public boolean inVain() {
        return isNews(call -> call.outcome().filter(Outcome::isInVain).isPresent());
    }

    private boolean isNews(Predicate<Call> fact) {
        return fact.test(after) && before.stream().noneMatch(fact);
    }
}
