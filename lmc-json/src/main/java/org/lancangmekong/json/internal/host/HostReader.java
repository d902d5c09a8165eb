package org.lancangmekong.json.internal.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.patch.Patching;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.TokenPlaces;

/** Reads values of the model from the tokens of another library's parser. */
public final class HostReader {
    private HostReader() {}

    /**
     * Reads the value that begins with the current token, and leaves the source at the value's last token.
     *
     * @param expected what the value should be, for the message that it is empty
     * @return the value, or the report, whose pointers then start from the root of the source's document
     */
    public static <T> Outcome<T> read(
            TokenSource in, ReadOptions options, Codec<T> codec, String expected, MemberNames names) {
        return read(in, options, names, text -> DocumentReader.read(text, options, codec, expected));
    }

    /**
     * Reads the value that begins with the current token as an update of another: what it lacks stays, and null removes (as in a
     * JSON Merge Patch). A value that is no object takes the place of the other.
     *
     * @param value the value to update, which stays as it is
     * @return the updated value, or the report, whose pointers then start from the root of the source's document
     */
    public static <T> Outcome<T> update(
            T value, TokenSource in, ReadOptions options, Codec<T> codec, String expected, MemberNames names) {
        return read(in, options, names, text -> Patching.update(value, text, options, codec, expected));
    }

    private static <T> Outcome<T> read(
            TokenSource in, ReadOptions options, MemberNames names, Function<JsonText, Outcome<T>> how) {
        TokenCopy copy = TokenCopy.of(in, options, names);
        Outcome<T> outcome = copy.problem().isPresent()
                ? new Outcome<>(null, ValidationReport.of(List.of(copy.problem().get())))
                : how.apply(copy.text());
        if (outcome.value() != null) {
            return outcome;
        }
        // Only now: the way from the root is long in a deep document, and there may be many values.
        Pointer prefix = Pointer.of(in.path());
        return moved(outcome, options, own -> prefix.append(inSource(own, names)));
    }

    private static Pointer inSource(Pointer own, MemberNames names) {
        if (own.isRoot()) {
            return own;
        }
        List<String> tokens = new ArrayList<>(own.tokens());
        tokens.set(0, names.inSource().apply(tokens.get(0)));
        return Pointer.of(tokens);
    }

    /**
     * Reads the key of a map.
     *
     * @param in the source, which is at the name or past it; null if there is none
     * @param expected what the key should be, for the message that it is empty
     * @return the key, or the report, whose pointers then start from the root of the source's document
     */
    public static <T> Outcome<T> readKey(
            String key, @Nullable TokenSource in, ReadOptions options, Codec<T> codec, String expected) {
        TokenPlaces places = new TokenPlaces();
        if (in != null) {
            in.place(0, places);
        }
        Outcome<T> outcome;
        try (BytesOut out = BytesOut.ofForeignTokens()) {
            out.string(key);
            outcome = DocumentReader.read(JsonText.ofCopy(out.toBytes(), places), options, codec, expected);
        }
        if (outcome.value() != null) {
            return outcome;
        }
        Pointer name = in == null ? Pointer.ROOT : Pointer.of(in.namePath());
        return moved(outcome, options, own -> name);
    }

    private static <T> Outcome<T> moved(Outcome<T> outcome, ReadOptions options, UnaryOperator<Pointer> move) {
        ValidationReport report = outcome.report();
        ValidationReport.Collector moved = ValidationReport.collector(options.maxProblems());
        for (Violation each : report.violations()) {
            moved.add(each.at(move.apply(each.pointer())));
        }
        for (Severity each : Severity.values()) {
            moved.leaveOut(each, report.leftOut(each));
        }
        return new Outcome<>(outcome.value(), moved.report());
    }
}
