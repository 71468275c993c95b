package dk.kontakt.channel.telephony.asterisk;

import static dk.kontakt.channel.telephony.call.CallEventKind.CONNECTION_CLEARED;
import static dk.kontakt.channel.telephony.call.CallEventKind.DELIVERED;
import static dk.kontakt.channel.telephony.call.CallEventKind.ESTABLISHED;
import static dk.kontakt.channel.telephony.call.CallEventKind.HELD;
import static dk.kontakt.channel.telephony.call.CallEventKind.RETRIEVED;
import static dk.kontakt.channel.telephony.call.CallEventKind.TRANSFERRED;

import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallEventKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts facts about channels and bridges into events of calls. It remembers the channels that there are; one thread at a time uses it. */
final class AsteriskCalls {
    static final String LOST = "unknown, resynchronised";

    private final AsteriskSettings settings;
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, TrackedCall> calls = new LinkedHashMap<>();
    private final Map<String, Set<String>> bridges = new HashMap<>();
    private final List<CallEvent> told = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private int sequence;

    AsteriskCalls(AsteriskSettings settings) {
        this.settings = settings;
    }

    /** What the fact means for calls, if anything. */
    List<CallEvent> take(Fact fact, Instant at) {
        now = at;
        told.clear();
        follow(fact);
        return List.copyOf(told);
    }

    /**
     * Compares what is remembered with what there is. Calls that are gone are cleared; calls that came meanwhile are begun.
     *
     * @param open the ids of calls that were under way when somebody looked last, on whichever node
     */
    List<CallEvent> resynchronise(Collection<PresentChannel> present, Collection<String> open, Instant at) {
        now = at;
        told.clear();
        Set<String> there = present.stream().map(one -> callId(one.channel())).collect(Collectors.toSet());
        clearAllBut(there, open);
        channels.clear();
        bridges.clear();
        present.forEach(one -> begin(one.channel()));
        present.stream().filter(PresentChannel::isRinging).forEach(one -> ringing(one.channel()));
        present.stream()
                .filter(one -> !one.bridge().isEmpty())
                .forEach(one -> follow(new Fact.EnteredBridge(one.channel(), one.bridge())));
        return List.copyOf(told);
    }

    private void clearAllBut(Set<String> there, Collection<String> open) {
        for (TrackedCall call : List.copyOf(calls.values())) {
            if (!there.contains(call.id())) {
                clear(call, LOST);
            }
        }
        Set<String> cleared = told.stream().map(CallEvent::call).collect(Collectors.toSet());
        open.stream()
                .filter(id -> !there.contains(id) && !cleared.contains(id))
                .map(id -> new TrackedCall(id, new Channel("", "", "", "", "", ""), null))
                .forEach(call -> clear(call, LOST));
    }

    private void follow(Fact fact) {
        if (fact instanceof Fact.Began began) {
            begin(began.channel());
        } else if (fact instanceof Fact.Queued queued) {
            find(queued.channel()).ifPresent(call -> waits(call, queued.queue()));
        } else if (fact instanceof Fact.BackInQueue back) {
            find(back.channel()).ifPresent(call -> waits(call, back.queue()));
        } else if (fact instanceof Fact.Dialled dialled) {
            find(dialled.channel()).ifPresent(call -> dialled(call, dialled));
        } else if (fact instanceof Fact.HeldUp held) {
            find(held.channel()).ifPresent(call -> tell(call, HELD, call.talkingOn(), null, null, null));
        } else if (fact instanceof Fact.TakenUp taken) {
            find(taken.channel()).ifPresent(call -> tell(call, RETRIEVED, call.talkingOn(), null, null, null));
        } else if (fact instanceof Fact.HungUp hungUp) {
            hungUp(hungUp);
        } else {
            followTalk(fact);
        }
    }

    private void followTalk(Fact fact) {
        if (fact instanceof Fact.EnteredBridge entered) {
            bridges.computeIfAbsent(entered.bridge(), bridge -> new LinkedHashSet<>())
                    .add(entered.channel().id());
            find(entered.channel()).ifPresent(call -> talks(call, entered));
        } else if (fact instanceof Fact.LeftBridge left) {
            bridges.getOrDefault(left.bridge(), new HashSet<>())
                    .remove(left.channel().id());
        } else if (fact instanceof Fact.TransferredBlindly blind) {
            find(blind.by()).ifPresent(call -> transferred(call, blind));
        } else if (fact instanceof Fact.TransferredAttended attended) {
            find(attended.by()).ifPresent(call -> transferred(call, attended));
        } else if (fact instanceof Fact.Reached reached) {
            reached(reached);
        }
    }

    private void begin(Channel channel) {
        channels.put(channel.id(), channel);
        String id = callId(channel);
        if (!calls.containsKey(id)) {
            calls.put(id, new TrackedCall(id, channel, extensionOf(channel).orElse(null)));
        }
    }

    private void ringing(Channel channel) {
        find(channel)
                .filter(call -> !call.endsWith(channel))
                .ifPresent(call -> extensionOf(channel)
                        .ifPresent(extension -> tell(call, DELIVERED, extension, null, null, null)));
    }

    private void waits(TrackedCall call, String queue) {
        tell(call, DELIVERED, null, queue, null, null);
    }

    private void dialled(TrackedCall call, Fact.Dialled dialled) {
        channels.putIfAbsent(dialled.to().id(), dialled.to());
        String own = call.ownExtension();
        if (own == null) {
            extensionOf(dialled.to()).ifPresent(extension -> tell(call, DELIVERED, extension, null, null, null));
        } else if (call.talkingOn() == null) {
            call.rings(dialled.to(), dialled.dialString());
            tell(call, DELIVERED, own, null, null, null);
        }
    }

    /** Two of a call in one bridge talk. */
    private void talks(TrackedCall call, Fact.EnteredBridge entered) {
        List<Channel> members = membersOf(entered.bridge(), call);
        if (members.size() < 2) {
            return;
        }
        String device = extensionOf(entered.channel())
                .or(() -> members.stream()
                        .flatMap(member -> extensionOf(member).stream())
                        .findFirst())
                .orElse(null);
        if (device != null && !device.equals(call.talkingOn())) {
            call.talksOn(device);
            tell(call, ESTABLISHED, device, null, null, null);
        }
    }

    private void transferred(TrackedCall call, Fact.TransferredBlindly blind) {
        String by = extensionOf(blind.by()).orElse(call.talkingOn());
        call.talksOn(null);
        boolean toExtension = settings.extensions().matcher(blind.extension()).matches();
        tell(
                call,
                TRANSFERRED,
                by,
                toExtension ? null : blind.extension(),
                toExtension ? blind.extension() : null,
                null);
    }

    /** Whoever is with the transferer in the second bridge has the call from here on. */
    private void transferred(TrackedCall call, Fact.TransferredAttended attended) {
        String by = extensionOf(attended.by()).orElse(call.talkingOn());
        Optional<Channel> receiver = bridges.getOrDefault(attended.secondBridge(), Set.of()).stream()
                .map(channels::get)
                .filter(Objects::nonNull)
                .filter(channel ->
                        extensionOf(channel).filter(one -> !one.equals(by)).isPresent())
                .findFirst();
        String to = receiver.flatMap(this::extensionOf).orElse(null);
        tell(call, TRANSFERRED, by, null, to, null);
        receiver.ifPresent(channel -> handOver(call, channel));
    }

    /** The receiver's channel belongs to the call now, and the one by which the receiver was asked is over. */
    private void handOver(TrackedCall call, Channel receiver) {
        TrackedCall asking = calls.get(callId(receiver));
        if (asking != null && asking != call) {
            clear(asking, "transferred");
        }
        String linkedId = call.id().substring(settings.name().length() + 1);
        channels.put(
                receiver.id(),
                new Channel(receiver.id(), linkedId, receiver.name(), receiver.callerNumber(), receiver.dialled(), ""));
        call.talksOn(extensionOf(receiver).orElse(null));
        tell(call, ESTABLISHED, call.talkingOn(), null, null, null);
    }

    private void reached(Fact.Reached reached) {
        Channel channel =
                new Channel(reached.channelId(), reached.channelId(), "", "", reached.number(), reached.correlator());
        var call = new TrackedCall(callId(channel), channel, "call-out");
        tell(call, ESTABLISHED, "call-out", null, null, null);
        calls.putIfAbsent(call.id(), call);
    }

    private void hungUp(Fact.HungUp hungUp) {
        Channel channel = known(hungUp.channel());
        Optional<TrackedCall> call = find(channel);
        channels.remove(channel.id());
        bridges.values().forEach(members -> members.remove(channel.id()));
        call.filter(one -> one.endsWith(channel)).ifPresent(one -> clear(one, hungUp.cause()));
    }

    private void clear(TrackedCall call, String cause) {
        calls.remove(call.id());
        tell(call, CONNECTION_CLEARED, null, null, null, cause);
    }

    private List<Channel> membersOf(String bridge, TrackedCall call) {
        return bridges.getOrDefault(bridge, Set.of()).stream()
                .map(channels::get)
                .filter(Objects::nonNull)
                .filter(channel -> callId(channel).equals(call.id()))
                .toList();
    }

    private Optional<TrackedCall> find(Channel channel) {
        return Optional.ofNullable(calls.get(callId(known(channel))));
    }

    private Channel known(Channel channel) {
        return channels.getOrDefault(channel.id(), channel);
    }

    private Optional<String> extensionOf(Channel channel) {
        return known(channel).extension(settings.extensions());
    }

    private String callId(Channel channel) {
        return settings.name() + "-" + (channel.linkedId().isEmpty() ? channel.id() : channel.linkedId());
    }

    private void tell(
            TrackedCall call,
            CallEventKind kind,
            @Nullable String device,
            @Nullable String queue,
            @Nullable String transferredTo,
            @Nullable String cause) {
        sequence++;
        told.add(new CallEvent(
                "/asterisk/" + settings.name(),
                UUID.randomUUID().toString(),
                kind,
                call.id(),
                now,
                sequence,
                call.direction(),
                call.from(),
                call.to(),
                device,
                queue,
                transferredTo,
                cause,
                call.account(),
                0,
                0));
    }
}
