package org.lancangmekong.core.model;

import java.time.Period;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.shape.CheckedForm;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.TextKind;

/** Kinds of members that only records have and that need no Java type of their own. */
final class MemberKinds {
    /** The number of something in a series. */
    static final IntegerKind ORDINAL = IntegerKind.between(1, 1_000_000);

    private static final String COUNT = "[1-9][0-9]{0,3}";

    /**
     * Years, months and days of ISO 8601, each from 1. Weeks are refused because {@link Period} would turn them into
     * days without saying so.
     */
    private static final String CADENCE_FORM = "P(?:" + COUNT + "Y(?:" + COUNT + "M)?(?:" + COUNT + "D)?|" + COUNT
            + "M(?:" + COUNT + "D)?|" + COUNT + "D)";

    /** The interval at which a series is held. */
    static final TextKind<Period> CADENCE = new CadenceForm().kind(Period.class, CADENCE_FORM);

    /** The name of a list member, or of one role or indicator in one. */
    static final TextKind<String> COMPLETE =
            new ListNameForm().kind(String.class, "[a-z][A-Za-z]*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?");

    /** A code of any list that terms can name. */
    static final TextKind<String> TERM_CODE =
            new TermCodeForm().kind(String.class, "[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*");

    private MemberKinds() {}

    private static final class CadenceForm extends CheckedForm<Period> {
        CadenceForm() {
            super("duration", 100, "an ISO 8601 duration in years, months or days", "P2Y");
        }

        @Override
        protected boolean matches(String text) {
            int at = 1;
            int unit = 0;
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                if (end == at || end - at > 4 || text.charAt(at) == '0' || end == text.length()) {
                    return false;
                }
                unit = 1 + "YMD".indexOf(text.charAt(end), unit);
                if (unit == 0) {
                    return false;
                }
                at = end + 1;
            }
            return unit > 0 && text.charAt(0) == 'P';
        }

        @Override
        protected Period value(String text) {
            return Period.parse(text);
        }
    }

    private static final class ListNameForm extends CheckedForm<String> {
        ListNameForm() {
            super(
                    "list name",
                    200,
                    "the name of a list member, or of a role or indicator in one",
                    "participants:member");
        }

        @Override
        protected boolean matches(String text) {
            int colon = text.indexOf(':');
            int end = colon < 0 ? text.length() : colon;
            if (end == 0 || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
                return false;
            }
            for (int i = 1; i < end; i++) {
                char c = text.charAt(i);
                if (!(c >= 'a' && c <= 'z') && !isCapital(c)) {
                    return false;
                }
            }
            return colon < 0 || Texts.isSlug(text.substring(colon + 1));
        }

        @Override
        protected String value(String text) {
            return text;
        }
    }

    private static final class TermCodeForm extends CheckedForm<String> {
        TermCodeForm() {
            super("code", 100, "a code of the list that the scheme names", "water-resources");
        }

        @Override
        protected boolean matches(String text) {
            return Texts.isSlug(text) || (text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1)));
        }

        @Override
        protected String value(String text) {
            return text;
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
