package dk.kontakt.routing.replay;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.OfferState;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Serving;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.routing.rule.OfferTerms;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.Relaxation;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A made-up centre that lives through some hours second by second, with a router that looks at everything each time, and keeps the record
 * that the real one would. Of the product it uses only the decision itself.
 */
public final class NaiveCentre {
    public static final Instant NINE = Instant.parse("2026-03-09T09:00:00Z");
    private static final Duration KEPT = Duration.ofSeconds(40);
    private static final Duration NOT_BACK = Duration.ofSeconds(120);
    private static final int ANY_LEVEL_AFTER = 60;
    private static final int ANY_TEAM_AFTER = 180;
    private static final List<String> SKILLS = List.of("lang-da", "lang-en", "returns", "payment");

    private final Random random;
    private final List<Agent> agents = new ArrayList<>();
    private final List<Stay> line = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Instant> rounds = new ArrayList<>();
    private Instant now = NINE;
    private long tickets;

    private static final class Agent {
        private final String name;
        private Profile profile;
        private AgentState state = AgentState.AWAY;
        private Instant idleSince = Instant.EPOCH;
        private final Map<String, Integer> load = new HashMap<>();
        private final Map<String, Instant> taken = new HashMap<>();
        private final Map<String, Instant> takenInRound = new HashMap<>();

        Agent(String name, Profile profile) {
            this.name = name;
            this.profile = profile;
        }

        Candidate candidate(String channel) {
            Profile.Allowance allowance = profile.channels().get(channel);
            int used = profile.channels().entrySet().stream()
                    .mapToInt(one -> one.getValue().weight() * load.getOrDefault(one.getKey(), 0))
                    .sum();
            Candidate.Room room = allowance == null
                    ? null
                    : new Candidate.Room(
                            allowance.capacity(),
                            load.getOrDefault(channel, 0),
                            allowance.weight(),
                            used,
                            profile.capacity());
            Instant last = takenInRound.getOrDefault(channel, taken.getOrDefault(channel, Instant.MIN));
            Instant since = last.isAfter(idleSince) ? last : idleSince;
            return new Candidate(name, profile.team(), state, profile.levels(), room, since);
        }

        void add(String channel, int cases) {
            load.merge(channel, cases, Integer::sum);
        }
    }

    static final class Stay {
        private final long ticket;
        private final Instant joined;
        private final Instant since;
        private final String queue;
        private final String channel;
        private final Demand demand;
        private final Instant urgency;
        private final @Nullable String preferred;
        private final @Nullable String handedOnBy;
        private boolean kept;
        private int step;
        private final TreeMap<String, Exclusion> avoided = new TreeMap<>();
        private @Nullable Instant avoidedUntil;
        private @Nullable Agent offeredTo;
        private @Nullable Instant answerAt;
        private OfferState answer = OfferState.OPEN;
        private final List<PastOffer> offers = new ArrayList<>();
        private Instant offeredAt = Instant.EPOCH;
        Ending ending = Ending.NONE;

        Stay(
                long ticket,
                Instant joined,
                Instant since,
                String queue,
                String channel,
                Demand demand,
                Instant urgency,
                @Nullable String preferred,
                @Nullable String handedOnBy) {
            this.ticket = ticket;
            this.joined = joined;
            this.since = since;
            this.queue = queue;
            this.channel = channel;
            this.demand = demand;
            this.urgency = urgency;
            this.preferred = preferred;
            this.handedOnBy = handedOnBy;
        }

        Arrival arrival() {
            return new Arrival(
                    joined,
                    ticket,
                    queue,
                    channel,
                    demand,
                    urgency,
                    since,
                    preferred,
                    handedOnBy,
                    new Enquiry(Map.of(), null, since, null, false),
                    ending,
                    List.copyOf(offers));
        }
    }

    private record Case(
            Stay stay, Agent agent, Instant from, @Nullable Instant until) {}

    public NaiveCentre(long seed) {
        random = new Random(seed);
    }

    public static RoutingRules rules() {
        var steps = List.of(
                new Relaxation(Duration.ofSeconds(ANY_LEVEL_AFTER), 2, Set.of(), false),
                new Relaxation(Duration.ofSeconds(ANY_TEAM_AFTER), 0, Set.of("payment"), true));
        var sales = new QueueRules(
                "sales",
                new TreeSet<>(Set.of("red")),
                null,
                Delivery.PUSH,
                RankingRules.USUAL,
                KEPT,
                NOT_BACK,
                OfferTerms.USUAL,
                steps);
        var help = new QueueRules(
                "help",
                new TreeSet<>(),
                null,
                Delivery.PUSH,
                List.of("LongestIdleFirst", "BestLevelFirst"),
                KEPT,
                NOT_BACK,
                OfferTerms.USUAL,
                List.of());
        return new RoutingRules(1, HeadStart.NONE, List.of(), List.of(sales, help));
    }

    public void live(int seconds) {
        for (int i = 0; i < 12; i++) {
            hire("agent" + i);
        }
        for (int second = 0; second < seconds; second++) {
            Instant start = NINE.plusSeconds(second);
            at(start, this::passTime);
            at(start.plusMillis(1), this::releaseCases);
            at(start.plusMillis(2), this::answerOffers);
            at(start.plusMillis(3), this::agentsComeAndGo);
            at(start.plusMillis(4), this::ticketsCome);
            at(start.plusMillis(5), this::handsInterfere);
        }
        cases.forEach(this::record);
        line.stream().filter(stay -> stay.offeredTo != null).forEach(NaiveCentre::recordOpenOffer);
    }

    private static void recordOpenOffer(Stay stay) {
        Agent agent = stay.offeredTo;
        if (agent != null) {
            stay.offers.add(new PastOffer(agent.name, OfferState.OPEN, stay.offeredAt, null));
        }
    }

    private void at(Instant instant, BooleanSupplier phase) {
        now = instant;
        if (phase.getAsBoolean()) {
            round();
        }
    }

    public List<Fact> record() {
        List<Fact> all = new ArrayList<>(facts);
        stays.forEach(stay -> all.add(stay.arrival()));
        all.sort(Comparator.comparing(Fact::at));
        return all;
    }

    private void hire(String name) {
        var agent = new Agent(name, profile());
        agents.add(agent);
        facts.add(new ProfileChange(Instant.EPOCH, name, agent.profile));
        turn(agent, AgentState.AVAILABLE);
    }

    private Profile profile() {
        Map<String, Integer> levels = new HashMap<>();
        SKILLS.forEach(skill -> {
            if (random.nextInt(4) > 0) {
                levels.put(skill, 1 + random.nextInt(5));
            }
        });
        Map<String, Profile.Allowance> channels = new HashMap<>();
        channels.put("EMAIL", new Profile.Allowance(1 + random.nextInt(3), 20));
        channels.put("CHAT", new Profile.Allowance(1 + random.nextInt(2), 40));
        return new Profile(random.nextBoolean() ? "red" : "blue", 100, random.nextInt(4) == 0, levels, channels);
    }

    private void turn(Agent agent, AgentState next) {
        if (agent.state == next) {
            return;
        }
        if (next == AgentState.AVAILABLE) {
            agent.idleSince = now;
        }
        agent.state = next;
        facts.add(new StateTurn(now, agent.name, next));
        if (next == AgentState.AWAY) {
            for (Stay stay : line) {
                if (stay.offeredTo == agent) {
                    endOffer(stay, OfferState.WITHDRAWN);
                }
                if (agent.name.equals(stay.preferred)) {
                    stay.kept = false;
                }
            }
        }
    }

    private boolean passTime() {
        boolean changed = false;
        for (Stay stay : line) {
            changed |= passTime(stay);
        }
        return changed;
    }

    private boolean passTime(Stay stay) {
        boolean changed = false;
        long waited = Duration.between(stay.since, now).toSeconds();
        int step = stay.queue.equals("help") || waited < ANY_LEVEL_AFTER ? 0 : waited < ANY_TEAM_AFTER ? 1 : 2;
        changed |= step != stay.step;
        stay.step = step;
        if (stay.kept && !now.isBefore(stay.since.plus(KEPT))) {
            stay.kept = false;
            changed = true;
        }
        if (stay.avoidedUntil != null && !now.isBefore(stay.avoidedUntil)) {
            stay.avoided.clear();
            stay.avoidedUntil = null;
            changed = true;
        }
        return changed;
    }

    private boolean releaseCases() {
        boolean any = false;
        for (Case one : List.copyOf(cases)) {
            if (one.until != null && !now.isBefore(one.until)) {
                cases.remove(one);
                one.agent.add(one.stay.channel, -1);
                record(one);
                any = true;
                if (random.nextInt(5) == 0) {
                    String preferred = random.nextInt(3) == 0 ? agents.get(random.nextInt(12)).name : null;
                    String by = random.nextInt(3) > 0 ? one.agent.name : null;
                    Instant since = random.nextBoolean() ? now : one.stay.since;
                    join(one.stay.ticket, since, preferred, by);
                }
            }
        }
        return any;
    }

    private void record(Case one) {
        Ending ending = one.stay.ending;
        one.stay.ending = new Ending(
                ending.way(), ending.at(), one.agent.name, one.until == null || one.until.isAfter(now) ? null : now);
    }

    private boolean answerOffers() {
        boolean any = false;
        for (Stay stay : List.copyOf(line)) {
            Agent agent = stay.offeredTo;
            if (agent == null || stay.answerAt == null || now.isBefore(stay.answerAt)) {
                continue;
            }
            any = true;
            OfferState answer = stay.answer;
            endOffer(stay, answer);
            if (answer == OfferState.ACCEPTED) {
                give(stay, agent, Ending.Way.ACCEPTED);
                agent.taken.put(stay.channel, now);
            } else {
                stay.avoided.put(agent.name, answer == OfferState.DECLINED ? Exclusion.DECLINED : Exclusion.MISSED);
                stay.avoidedUntil = now.plus(NOT_BACK);
            }
        }
        return any;
    }

    private void endOffer(Stay stay, OfferState how) {
        Agent agent = stay.offeredTo;
        if (agent != null) {
            agent.add(stay.channel, -1);
            stay.offers.add(new PastOffer(agent.name, how, stay.offeredAt, now));
        }
        stay.offeredTo = null;
        stay.answerAt = null;
    }

    private boolean agentsComeAndGo() {
        boolean any = false;
        for (Agent agent : agents) {
            if (random.nextInt(150) == 0) {
                AgentState[] states = {AgentState.AVAILABLE, AgentState.AVAILABLE, AgentState.AWAY, AgentState.WRAP_UP};
                turn(agent, states[random.nextInt(4)]);
                any = true;
            } else if (random.nextInt(900) == 0) {
                agent.profile = profile();
                facts.add(new ProfileChange(now, agent.name, agent.profile));
                any = true;
            }
        }
        return any;
    }

    private boolean ticketsCome() {
        boolean any = false;
        while (random.nextInt(12) == 0) {
            join(++tickets, now, random.nextInt(6) == 0 ? agents.get(random.nextInt(12)).name : null, null);
            any = true;
        }
        return any;
    }

    private boolean handsInterfere() {
        boolean any = false;
        for (Stay stay : List.copyOf(line)) {
            if (random.nextInt(2000) == 0) {
                endOffer(stay, OfferState.WITHDRAWN);
                stay.ending = Ending.left(now);
                line.remove(stay);
                any = true;
            } else if (random.nextInt(1500) == 0) {
                Agent agent = agents.get(random.nextInt(12));
                agent.taken.put(stay.channel, now);
                endOffer(stay, OfferState.WITHDRAWN);
                give(stay, agent, Ending.Way.BY_HAND);
                any = true;
            }
        }
        return any;
    }

    private void join(long ticket, Instant since, @Nullable String preferred, @Nullable String handedOnBy) {
        Demand demand = Demand.NONE.and(random.nextBoolean() ? "lang-da" : "lang-en", 1, true);
        if (random.nextBoolean()) {
            demand = demand.and(random.nextBoolean() ? "returns" : "payment", 1 + random.nextInt(4), false);
        }
        String channel = ticket % 3 == 0 ? "CHAT" : "EMAIL";
        Instant urgency = since.plusSeconds(random.nextInt(40) * 60L);
        var stay = new Stay(
                ticket,
                now,
                since,
                random.nextBoolean() ? "sales" : "help",
                channel,
                demand,
                urgency,
                preferred,
                handedOnBy);
        boolean present =
                agents.stream().anyMatch(agent -> agent.name.equals(preferred) && agent.state != AgentState.AWAY);
        stay.kept = present && now.isBefore(since.plus(KEPT));
        if (handedOnBy != null) {
            stay.avoided.put(handedOnBy, Exclusion.HANDED_IT_ON);
            stay.avoidedUntil = now.plus(NOT_BACK);
        }
        stays.add(stay);
        line.add(stay);
        passTime(stay);
    }

    private void round() {
        Set<Agent> took = new HashSet<>();
        int placed = 0;
        List<Stay> inOrder = line.stream()
                .filter(stay -> stay.offeredTo == null)
                .sorted(Comparator.<Stay, Instant>comparing(stay -> stay.urgency)
                        .thenComparing(stay -> stay.ticket))
                .toList();
        for (Stay stay : inOrder) {
            List<Candidate> candidates =
                    agents.stream().map(agent -> agent.candidate(stay.channel)).toList();
            String chosen = AgentChoice.decide(wishOf(stay), candidates).agent();
            if (chosen != null) {
                Agent agent = agents.stream()
                        .filter(one -> one.name.equals(chosen))
                        .findFirst()
                        .orElseThrow();
                agent.takenInRound.put(stay.channel, now);
                agent.taken.put(stay.channel, now.plusNanos(1000L * ++placed));
                took.add(agent);
                if (stay.channel.equals("CHAT") && !agent.profile.autoAnswer()) {
                    offer(stay, agent);
                } else {
                    give(stay, agent, Ending.Way.ROUTED);
                }
            }
        }
        took.forEach(agent -> agent.takenInRound.clear());
        if (placed > 0) {
            rounds.add(now);
        }
    }

    private Wish wishOf(Stay stay) {
        TreeMap<String, Integer> levels = new TreeMap<>(stay.demand.levels());
        if (stay.step >= 1) {
            levels.replaceAll((skill, level) -> skill.startsWith("lang") ? level : Math.max(1, level - 2));
        }
        if (stay.step == 2) {
            levels.remove("payment");
        }
        boolean sales = stay.queue.equals("sales");
        var teams = new TreeSet<String>(sales && stay.step < 2 ? Set.of("red") : Set.of());
        List<String> order = sales
                ? List.of("PreferredAgentFirst", "LeastLoadedFirst", "BestLevelFirst", "LongestIdleFirst")
                : List.of("LongestIdleFirst", "BestLevelFirst");
        return new Wish(
                new Requirement(levels), stay.preferred, stay.kept, stay.avoided, new Serving(teams, order, stay.step));
    }

    private void offer(Stay stay, Agent agent) {
        agent.add(stay.channel, 1);
        stay.offeredTo = agent;
        stay.offeredAt = now;
        int luck = random.nextInt(10);
        stay.answer = luck < 6 ? OfferState.ACCEPTED : luck < 8 ? OfferState.DECLINED : OfferState.MISSED;
        stay.answerAt = now.plusSeconds(1 + random.nextInt(20));
    }

    private void give(Stay stay, Agent agent, Ending.Way way) {
        agent.add(stay.channel, 1);
        line.remove(stay);
        stay.ending = new Ending(way, now, agent.name, null);
        Instant until = random.nextInt(40) == 0 ? null : now.plusSeconds(20 + random.nextInt(200));
        cases.add(new Case(stay, agent, now, until));
    }
}
