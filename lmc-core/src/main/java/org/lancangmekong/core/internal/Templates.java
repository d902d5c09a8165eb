package org.lancangmekong.core.internal;

import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Templates of sentences. <code>{name}</code> is an argument; <code>{&gt;name}</code> is a part: an argument that is a message itself,
 * or nothing; <code>{name,choice,1#day|1&lt;days}</code> is what {@link ChoiceFormat} chooses by a number. Any other brace is text.
 *
 * <p>In data a part is the key of its template, and its own arguments follow with its name and a dot before theirs.
 */
public final class Templates {
    /** The key of what follows a text that was cut. */
    public static final String CUT_KEY = "report.cut";

    private Templates() {}

    /**
     * A place in a template.
     *
     * @param from where it begins, at the brace
     * @param to where it ends, after the brace
     * @param name the name of the argument
     * @param isPart whether it is a part
     * @param choice the pattern of the choice; empty if there is none
     */
    public record Place(int from, int to, String name, boolean isPart, String choice) {
        /** As it is in a template, with another name. */
        private String renamed(String other, boolean part) {
            return "{" + (part ? ">" : "") + other + (choice.isEmpty() ? "" : CHOICE + choice) + "}";
        }
    }

    private static final String CHOICE = ",choice,";

    /**
     * The places of a template, from left to right.
     *
     * @param template the template
     * @return all that have the form of a place
     */
    public static List<Place> places(String template) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            boolean part = template.startsWith(">", open + 1);
            String inside = template.substring(open + (part ? 2 : 1), close);
            int choice = inside.indexOf(CHOICE);
            String name = choice < 0 ? inside : inside.substring(0, choice);
            if (isName(name)) {
                places.add(new Place(
                        open, close + 1, name, part, choice < 0 ? "" : inside.substring(choice + CHOICE.length())));
                from = close + 1;
            } else {
                from = open + 1;
            }
        }
        return places;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || c == '-' || Character.isJavaIdentifierPart(c));
    }

    /**
     * Puts the templates of parts into a template, and the name of the part before the names of their arguments.
     *
     * @param template the template
     * @param parts gives the template of a part by its name; null for one that is data
     * @return the template, in which there are only arguments
     */
    public static String compose(String template, Function<String, String> parts) {
        StringBuilder whole = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Place each : places(template)) {
            whole.append(template, from, each.from);
            String part = each.isPart ? parts.apply(each.name) : null;
            if (part != null) {
                whole.append(within(each.name, part));
            } else {
                whole.append(each.renamed(each.name, false));
            }
            from = each.to;
        }
        return whole.append(template, from, template.length()).toString();
    }

    /** A template whose arguments have the name of a part before theirs. */
    private static String within(String part, String template) {
        StringBuilder renamed = new StringBuilder();
        int from = 0;
        for (Place each : places(template)) {
            renamed.append(template, from, each.from).append(each.renamed(part + "." + each.name, each.isPart));
            from = each.to;
        }
        return renamed.append(template, from, template.length()).toString();
    }

    /**
     * Fills a template that has no parts. What encloses no argument's name is text; an argument is never looked at again for
     * places.
     *
     * @param template the template
     * @param arguments the data
     * @return the sentence, with the arguments escaped and cut: of one in quotation marks 60 characters, of another 500
     */
    public static String fill(String template, Map<String, String> arguments) {
        StringBuilder sentence = new StringBuilder(template.length() + 32);
        int from = 0;
        for (Place each : places(template)) {
            String value = arguments.get(each.name);
            String shown = value == null || each.isPart ? null : shown(each, value, Texts.CUT);
            if (shown == null) {
                sentence.append(template, from, each.to);
                from = each.to;
            } else {
                from = append(each, value, shown, Texts.CUT, template, from, sentence);
            }
        }
        return sentence.append(template, from, template.length()).toString();
    }

    /** Appends what is before a place, and the argument; returns where the rest of the template begins. */
    private static int append(
            Place place, String value, String shown, String cut, String template, int from, StringBuilder sentence) {
        boolean quoted = place.choice.isEmpty()
                && place.from > from
                && template.charAt(place.from - 1) == '"'
                && template.startsWith("\"", place.to);
        if (quoted) {
            sentence.append(template, from, place.from - 1).append(Texts.quote(value, cut));
            return place.to + 1;
        }
        sentence.append(template, from, place.from).append(shown);
        return place.to;
    }

    /** What a place shows of its argument; null if it is to choose by what is no number, or its pattern is wrong. */
    private static String shown(Place place, String value, String cut) {
        if (place.choice.isEmpty()) {
            return Texts.oneLine(value, cut);
        }
        try {
            return new ChoiceFormat(place.choice).format(Double.parseDouble(value));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /**
     * Fills a template and its parts in another language.
     *
     * @param template the template
     * @param arguments the data, with the parts' keys and arguments
     * @param templates gives the template of a key
     * @return the sentence; empty if the template or that of a part is missing or wrong, or names an argument that is not
     *     there
     */
    public static Optional<String> translate(
            String template, Map<String, String> arguments, Function<String, Optional<String>> templates) {
        return translate(template, "", arguments, templates);
    }

    private static Optional<String> translate(
            String template,
            String prefix,
            Map<String, String> arguments,
            Function<String, Optional<String>> templates) {
        // Without a translation nothing follows the dots, which need none.
        String cut = templates.apply(CUT_KEY).orElse("");
        StringBuilder sentence = new StringBuilder(template.length() + 32);
        int from = 0;
        for (Place each : places(template)) {
            String name = prefix + each.name;
            String value = arguments.get(name);
            if (each.isPart) {
                Optional<String> part = value == null
                        ? Optional.of("")
                        : templates.apply(value).flatMap(inner -> translate(inner, name + ".", arguments, templates));
                if (part.isEmpty()) {
                    return part;
                }
                sentence.append(template, from, each.from).append(part.get());
                from = each.to;
                continue;
            }
            String shown = value == null ? null : shown(each, value, cut);
            if (shown == null) {
                return Optional.empty();
            }
            from = append(each, value, shown, cut, template, from, sentence);
        }
        return Optional.of(sentence.append(template, from, template.length()).toString());
    }
}
