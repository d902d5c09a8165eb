package org.lancangmekong.core.validation.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Unit;

/** The units of each indicator. Capacity may have many units, and an unknown indicator any. */
public final class Units {
    private static final Map<Indicator, List<Unit>> OF_INDICATOR = new HashMap<>();

    private static final List<Indicator> MONEY = List.of(
            Indicator.COST,
            Indicator.AMOUNT,
            Indicator.TRADE,
            Indicator.TRADE_CHINA_MEKONG,
            Indicator.CONCESSIONAL_LOANS,
            Indicator.CREDIT_LINES,
            Indicator.LOANS_AND_CREDIT);

    static {
        tell(Indicator.LENGTH, Unit.KM, Unit.METRE);
        tell(Indicator.AREA, Unit.HECTARE, Unit.SQUARE_KM, Unit.SQUARE_METRE);
        tell(Indicator.BENEFICIARIES, Unit.PERSON, Unit.HOUSEHOLD, Unit.VILLAGE, Unit.COUNTRY);
        tell(Indicator.PROJECTS, Unit.PROJECT);
        tell(Indicator.WATER_SUPPLY_PROJECTS, Unit.PROJECT);
        tell(Indicator.CENTRALIZED_WATER_SUPPLY_PROJECTS, Unit.PROJECT);
        tell(Indicator.DECENTRALIZED_WATER_SUPPLY_PROJECTS, Unit.PROJECT);
        tell(Indicator.PROJECT_CLUSTERS, Unit.CLUSTER);
        tell(Indicator.PATROLS, Unit.PATROL);
        tell(Indicator.TRAINEES, Unit.PERSON);
        tell(Indicator.PROGRESS, Unit.PERCENT);
        tell(Indicator.DURATION, Unit.YEAR, Unit.MONTH, Unit.DAY);
        tell(Indicator.ANNIVERSARY, Unit.YEAR);
        tell(Indicator.TEAMS, Unit.TEAM);
        tell(Indicator.FILMS, Unit.FILM);
        tell(Indicator.DOCUMENTS, Unit.DOCUMENT);
        tell(Indicator.MEASURES, Unit.MEASURE);
        tell(Indicator.PROVINCES_CROSSED, Unit.PROVINCE);
        tell(Indicator.STATIONS, Unit.STATION);
        tell(Indicator.JOBS, Unit.JOB, Unit.PERSON);
        tell(Indicator.COMPANIES, Unit.COMPANY);
        tell(Indicator.CASES, Unit.CASE);
        tell(Indicator.SUSPECTS, Unit.PERSON);
        tell(Indicator.MEMBER_COUNTRIES, Unit.COUNTRY);
        tell(Indicator.COUNTRIES, Unit.COUNTRY);
    }

    private Units() {}

    private static void tell(Indicator indicator, Unit... units) {
        OF_INDICATOR.put(indicator, List.of(units));
    }

    /** Whether a figure's unit is one of its indicator's; unknown units are left to another rule. */
    public static boolean fit(Figure figure) {
        Unit unit = figure.value().unit();
        if (!unit.isKnown() || isRatio(figure)) {
            return true;
        }
        if (MONEY.contains(figure.indicator())) {
            return unit.isCurrency();
        }
        List<Unit> expected = OF_INDICATOR.get(figure.indicator());
        return expected == null || expected.contains(unit);
    }

    /** A change may be given in percent, or as a multiple of the earlier value. */
    private static boolean isRatio(Figure figure) {
        Unit unit = figure.value().unit();
        return figure.basis() == Basis.CHANGE && (unit.equals(Unit.PERCENT) || unit.equals(Unit.TIMES));
    }

    public static Message expected(Indicator indicator) {
        List<Unit> units = OF_INDICATOR.get(indicator);
        return units == null
                ? RulePart.A_CURRENCY.with()
                : RulePart.oneOf(units.stream().map(Unit::code).toList());
    }
}
