package dk.kontakt.channel.telephony.asterisk;

import java.util.Objects;
import java.util.Optional;
import org.asteriskjava.manager.event.AgentRingNoAnswerEvent;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.BlindTransferEvent;
import org.asteriskjava.manager.event.BridgeEnterEvent;
import org.asteriskjava.manager.event.BridgeLeaveEvent;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HoldEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.asteriskjava.manager.event.UnholdEvent;
import org.jspecify.annotations.Nullable;

/** Reads from Asterisk's events what matters for calls. */
final class Facts {
    private Facts() {}

    static Optional<Fact> of(ManagerEvent event) {
        return Optional.ofNullable(fact(event));
    }

    private static @Nullable Fact fact(ManagerEvent event) {
        if (event instanceof NewChannelEvent began) {
            return new Fact.Began(new Channel(
                    text(began.getUniqueId()),
                    text(began.getLinkedid()),
                    text(began.getChannel()),
                    text(began.getCallerIdNum()),
                    text(began.getExten()),
                    text(began.getAccountCode())));
        } else if (event instanceof DialBeginEvent dialled) {
            return new Fact.Dialled(
                    channel(dialled.getUniqueId(), dialled.getLinkedId(), dialled.getChannel()),
                    channel(dialled.getDestUniqueId(), dialled.getDestLinkedId(), dialled.getDestChannel()),
                    text(dialled.getDialString()));
        } else if (event instanceof HangupEvent hungUp) {
            return new Fact.HungUp(
                    channel(hungUp.getUniqueId(), hungUp.getLinkedId(), hungUp.getChannel()),
                    text(hungUp.getCauseTxt()));
        } else if (event instanceof HoldEvent held) {
            return new Fact.HeldUp(channel(held.getUniqueId(), held.getLinkedId(), held.getChannel()));
        } else if (event instanceof UnholdEvent taken) {
            return new Fact.TakenUp(channel(taken.getUniqueId(), taken.getLinkedId(), taken.getChannel()));
        }
        return ofBridge(event);
    }

    private static @Nullable Fact ofBridge(ManagerEvent event) {
        if (event instanceof BridgeEnterEvent entered) {
            return new Fact.EnteredBridge(
                    channel(entered.getUniqueId(), entered.getLinkedId(), entered.getChannel()),
                    text(entered.getBridgeUniqueId()));
        } else if (event instanceof BridgeLeaveEvent left) {
            return new Fact.LeftBridge(
                    channel(left.getUniqueId(), left.getLinkedId(), left.getChannel()), text(left.getBridgeUniqueId()));
        } else if (event instanceof BlindTransferEvent blind) {
            return new Fact.TransferredBlindly(
                    channel(blind.getTransfererUniqueId(), blind.getTransfererLinkedId(), blind.getTransfererChannel()),
                    text(blind.getExtension()));
        } else if (event instanceof AttendedTransferEvent attended) {
            return new Fact.TransferredAttended(
                    channel(
                            attended.getOrigTransfererUniqueid(),
                            attended.getOrigTransfererLinkedId(),
                            attended.getOrigTransfererChannel()),
                    channel(
                            attended.getSecondTransfererUniqueid(),
                            attended.getSecondTransfererLinkedId(),
                            attended.getSecondTransfererChannel()),
                    text(attended.getSecondBridgeUniqueid()));
        }
        return ofQueue(event);
    }

    private static @Nullable Fact ofQueue(ManagerEvent event) {
        if (event instanceof QueueCallerJoinEvent joined) {
            return new Fact.Queued(
                    channel(joined.getUniqueId(), joined.getLinkedId(), joined.getChannel()), text(joined.getQueue()));
        } else if (event instanceof QueueCallerAbandonEvent abandoned) {
            return new Fact.BackInQueue(
                    channel(abandoned.getUniqueId(), abandoned.getLinkedId(), abandoned.getChannel()),
                    text(abandoned.getQueue()));
        } else if (event instanceof AgentRingNoAnswerEvent silent) {
            return new Fact.BackInQueue(
                    channel(silent.getUniqueId(), silent.getLinkedId(), silent.getChannel()), text(silent.getQueue()));
        } else if (event instanceof OriginateResponseEvent reached && reached.isSuccess()) {
            return new Fact.Reached(text(reached.getUniqueId()), text(reached.getActionId()), text(reached.getExten()));
        }
        return null;
    }

    /** A channel that is there, and the bridge it is in, or nothing. */
    static PresentChannel present(CoreShowChannelEvent row) {
        return new PresentChannel(
                new Channel(
                        text(row.getUniqueid()),
                        text(row.getLinkedid()),
                        text(row.getChannel()),
                        text(row.getCallerIdNum()),
                        text(row.getExtension()),
                        text(row.getAccountcode())),
                text(row.getBridgeid()),
                text(row.getChannelStateDesc()));
    }

    private static Channel channel(@Nullable String id, @Nullable String linkedId, @Nullable String name) {
        return new Channel(text(id), text(linkedId), text(name), "", "", "");
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
