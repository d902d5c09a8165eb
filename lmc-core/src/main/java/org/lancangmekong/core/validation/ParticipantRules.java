package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Unit;

/** Participants and their shares. */
final class ParticipantRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String ROLE = "participants:";

    static final Rule<Participant> SOMEBODY = Rule.about("LMC-PAR-001", Severity.ERROR, Participant.class)
            .because("A participant needs a country, an actor, or at least a kind of actor; otherwise nobody can tell"
                    + " which party takes part.")
            .check((participant, findings) -> {
                if (participant.country().isEmpty()
                        && participant.actor().isEmpty()
                        && participant.actorKind().isEmpty()) {
                    findings.report("role", participant.role().code());
                }
            })
            .message("the {role} has no country, actor or actorKind; add one of them")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().addParticipant(Participant.of(Role.HOST, Country.CAMBODIA))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addParticipant(Participant.builder().role(Role.HOST).build())));

    static final Rule<WithParticipants> SHARES = Rule.about("LMC-PAR-002", Severity.ERROR, WithParticipants.class)
            .because("Shares held at the same time in one role add up to at most 100 percent; a greater sum shows a"
                    + " wrong share or a missing period.")
            .check(ParticipantRules::requireNotMoreThanWhole)
            .message(
                    "the shares held at the same time in the role {role} add up to at least {sum} percent; correct a share or"
                            + " add periods")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addParticipant(RuleExamples.owner(Country.MYANMAR, "30")
                            .period("2018-11-08/..")
                            .build())
                    .addParticipant(RuleExamples.owner(Country.CHINA, "70")
                            .period("2018-11-08/..")
                            .build())
                    .addParticipant(RuleExamples.owner(Country.CHINA, "85")
                            .period("../2018-11-08")
                            .build())))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addParticipant(RuleExamples.owner(Country.CAMBODIA, "39").build())
                    .addParticipant(RuleExamples.owner(Country.CHINA, "51").build())
                    .addParticipant(RuleExamples.owner(Country.VIET_NAM, "20").build())));

    static final Rule<WithParticipants> MEMBER_ONCE = Rule.about(
                    "LMC-PAR-003", Severity.WARNING, WithParticipants.class)
            .because("A complete list of members names each country only once at a time; a second entry counts it"
                    + " twice.")
            .check(ParticipantRules::requireMemberOnce)
            .message("{country} is already a member in {other} of this complete list; remove one entry or give them"
                    + " periods that do not overlap")
            .passing(() -> RuleExamples.records(RuleExamples.cooperation()
                    .complete(List.of("participants:member"))
                    .addParticipant(Participant.of(Role.MEMBER, Country.CAMBODIA))
                    .addParticipant(Participant.of(Role.MEMBER, Country.CHINA))))
            .failing(() -> RuleExamples.records(RuleExamples.cooperation()
                    .complete(List.of("participants:member"))
                    .addParticipant(Participant.of(Role.MEMBER, Country.CAMBODIA))
                    .addParticipant(Participant.of(Role.MEMBER, Country.CAMBODIA))));

    static final Rule<Participant> SHARE_UNIT = Rule.about("LMC-PAR-004", Severity.WARNING, Participant.class)
            .because("A share is a percentage of the whole or an amount of money; any other quantity belongs in a"
                    + " figure.")
            .check((participant, findings) -> {
                if (participant.share().isPresent()
                        && !isShare(participant.share().get().unit())) {
                    findings.reportAt(
                            Pointer.ROOT.child("share"),
                            "unit",
                            participant.share().get().unit().code());
                }
            })
            .message("the share is in {unit}, but must be in percent or a currency")
            .passing(() -> withShare("259000000", "USD"))
            .failing(() -> withShare("53", "km"));

    static final Rule<WithParticipants> WHOLE_SHARED = Rule.about(
                    "LMC-PAR-005", Severity.WARNING, WithParticipants.class)
            .because("If a list of holders is complete, their shares add up to 100 percent; a smaller sum shows a"
                    + " missing holder or a wrong share.")
            .check(ParticipantRules::requireWholeShared)
            .message("the list of the role {role} is marked complete, but its shares add up to at most {sum} percent")
            .passing(() -> owned("51", "49"))
            .failing(() -> owned("51", "29"));

    private ParticipantRules() {}

    static List<Rule<?>> all() {
        return List.of(SOMEBODY, SHARES, MEMBER_ONCE, SHARE_UNIT, WHOLE_SHARED);
    }

    private static List<LmcRecord> withShare(String number, String unit) {
        return RuleExamples.records(RuleExamples.project()
                .addParticipant(RuleExamples.participant(Role.LENDER, Country.CHINA)
                        .share(Quantity.exactly(number, unit))
                        .build()));
    }

    private static List<LmcRecord> owned(String percent, String otherPercent) {
        return RuleExamples.records(RuleExamples.project()
                .complete(List.of("participants:owner"))
                .addParticipant(RuleExamples.owner(Country.CAMBODIA, percent).build())
                .addParticipant(RuleExamples.owner(Country.CHINA, otherPercent).build()));
    }

    private static boolean isShare(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.isCurrency();
    }

    /** A day on which a share begins or ends, and the least that the share can be, negative for an end. */
    private record Step(LocalDate day, BigDecimal change) {}

    /** The shares of one role. */
    private static final class Shares {
        /** Two shares of one holder without a time are a change of unknown date, so only the least counts. */
        private final Map<CompositeKey, BigDecimal> undated = new HashMap<>();

        private final List<Step> steps = new ArrayList<>();

        void add(Participant participant, BigDecimal least) {
            if (participant.period().isEmpty()) {
                undated.merge(holder(participant), least, BigDecimal::min);
                return;
            }
            Dates.certainDays(participant.period().get()).ifPresent(days -> {
                steps.add(new Step(days.first(), least));
                steps.add(new Step(days.last(), least.negate()));
            });
        }

        /** Whose share it is, so that a holder's former share is not taken for that of another. */
        private static CompositeKey holder(Participant participant) {
            return CompositeKey.of(
                    participant.country().orElse(null),
                    participant.actor().orElse(null),
                    participant.actorKind().orElse(null));
        }

        /** The greatest sum at one time. An end comes before a beginning on the same day, which is a handover. */
        BigDecimal most() {
            BigDecimal most = undated.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            steps.sort(Comparator.comparing(Step::day).thenComparing(Step::change));
            BigDecimal sum = BigDecimal.ZERO;
            for (Step each : steps) {
                sum = sum.add(each.change());
                most = most.max(sum);
            }
            return most;
        }
    }

    private static void requireNotMoreThanWhole(WithParticipants record, Findings findings) {
        List<Participant> participants = record.participants();
        if (areWithinWhole(participants)) {
            return;
        }
        Map<Role, Shares> byRole = null;
        for (int i = 0; i < participants.size(); i++) {
            Participant each = participants.get(i);
            if (each.share().isPresent() && each.share().get().unit().equals(Unit.PERCENT)) {
                BigDecimal least = least(each.share().get());
                if (least.signum() > 0) {
                    byRole = byRole == null ? new LinkedHashMap<>() : byRole;
                    byRole.computeIfAbsent(each.role(), role -> new Shares()).add(each, least);
                }
            }
        }
        if (byRole != null) {
            byRole.forEach((role, shares) -> {
                BigDecimal most = shares.most();
                if (most.compareTo(WHOLE) > 0) {
                    findings.reportAt(
                            Pointer.ROOT.child("participants"),
                            "role",
                            role.code(),
                            "sum",
                            most.stripTrailingZeros().toPlainString());
                }
            });
        }
    }

    /** Whether all shares together, of whatever role and time, are no more than the whole; then there is nothing to add up. */
    private static boolean areWithinWhole(List<Participant> participants) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < participants.size(); i++) {
            Optional<Quantity> share = participants.get(i).share();
            if (share.isPresent() && share.get().unit().equals(Unit.PERCENT)) {
                Optional<BigDecimal> exact = share.get().is();
                if (exact.isEmpty()) {
                    return false;
                }
                sum = exact.get().signum() > 0 ? sum.add(exact.get()) : sum;
            }
        }
        return sum.compareTo(WHOLE) <= 0;
    }

    /** The least that a share certainly is: a printed number may have been rounded up by half its last digit. */
    private static BigDecimal least(Quantity share) {
        if (share.is().isPresent()) {
            return share.is().get().subtract(share.is().get().ulp().multiply(HALF));
        }
        return share.interval().isApproximate()
                ? BigDecimal.ZERO
                : share.interval().lower().orElse(BigDecimal.ZERO);
    }

    /** The most that all shares of one role can be together. */
    private static final class Total {
        private BigDecimal sum = BigDecimal.ZERO;
        private boolean any;
        private boolean unknown;

        void add(Participant participant) {
            Optional<BigDecimal> most = participant
                    .share()
                    .filter(share -> share.unit().equals(Unit.PERCENT)
                            && participant.period().isEmpty())
                    .flatMap(ParticipantRules::most);
            any = true;
            unknown |= most.isEmpty();
            sum = sum.add(most.orElse(BigDecimal.ZERO));
        }

        boolean isShort() {
            return any && !unknown && sum.compareTo(WHOLE) < 0;
        }
    }

    /** Looks only at shares without a period, which are all held at the same time. */
    private static void requireWholeShared(WithParticipants record, Findings findings) {
        Map<String, Total> byRole = null;
        List<String> complete = findings.record().complete();
        for (int i = 0; i < complete.size(); i++) {
            String each = complete.get(i);
            if (each.startsWith(ROLE)) {
                byRole = byRole == null ? new LinkedHashMap<>() : byRole;
                byRole.put(each.substring(ROLE.length()), new Total());
            }
        }
        if (byRole == null) {
            return;
        }
        for (Participant each : record.participants()) {
            Total total = byRole.get(each.role().code());
            if (total != null) {
                total.add(each);
            }
        }
        byRole.forEach((role, total) -> {
            if (total.isShort()) {
                findings.reportAt(
                        Pointer.ROOT.child("participants"),
                        "role",
                        role,
                        "sum",
                        total.sum.stripTrailingZeros().toPlainString());
            }
        });
    }

    /** The most that a share can be: a printed number may have been rounded down by half its last digit. */
    private static Optional<BigDecimal> most(Quantity share) {
        return share.is().isPresent()
                ? share.is().map(number -> number.add(number.ulp().multiply(HALF)))
                : share.interval().upper();
    }

    private static void requireMemberOnce(WithParticipants record, Findings findings) {
        if (!findings.record().isComplete("participants:member")) {
            return;
        }
        Map<Country, Integer> first = new HashMap<>();
        for (int i = 0; i < record.participants().size(); i++) {
            Participant each = record.participants().get(i);
            if (each.role().equals(Role.MEMBER)
                    && each.country().isPresent()
                    && each.actor().isEmpty()) {
                Integer known = first.putIfAbsent(each.country().get(), i);
                if (known != null && mayBeAtOneTime(each, record.participants().get(known))) {
                    Pointer list = Pointer.ROOT.child("participants");
                    findings.reportAt(
                            list.child(i).child("country"),
                            "country",
                            each.country().get().code(),
                            "other",
                            list.child(known).toString());
                }
            }
        }
    }

    /** A country that left and came back is listed twice, with two periods. */
    static boolean mayBeAtOneTime(Participant a, Participant b) {
        if (a.period().isEmpty() || b.period().isEmpty()) {
            return true;
        }
        Optional<Dates.Span> one = Dates.certainDays(a.period().get());
        Optional<Dates.Span> other = Dates.certainDays(b.period().get());
        return one.isPresent() && other.isPresent() && one.get().meets(other.get());
    }
}
