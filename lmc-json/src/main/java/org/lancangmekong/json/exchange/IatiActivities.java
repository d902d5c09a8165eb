package org.lancangmekong.json.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.json.internal.text.FileReplacement;

/**
 * Projects and programmes as activities of the International Aid Transparency Initiative (IATI 2.03, XML).
 *
 * <p>IATI wants of an activity what not every record says: a start date that is one day, a status, a description, an
 * organization that takes part, and a country. A record that lacks one of them is left out and reported; nothing is made up. IATI has no
 * partial dates, no bounds, no evidence and no history of statuses, so these are reported as lost, too. Where IATI has one code for
 * several of the model, such as {@code 1} (Funding) for donors, lenders and investors, the code is written and reported as
 * coarser. {@code docs/exchange.md} has the mapping as a table; it is a proposal of this library and no statement of the
 * cooperation.
 *
 * <p>The file depends on nothing but the catalogue and the options. IATI wants actual dates not to lie in the future; a
 * validator with a day finds those that do, and this class reads no clock.
 *
 * <p>A modular application needs no more than this module; it brings {@code java.xml}. This class is immutable and
 * thread-safe.
 */
public final class IatiActivities {
    private final IatiOptions options;
    private final int maxLosses;

    private IatiActivities(IatiOptions options, int maxLosses) {
        this.options = options;
        this.maxLosses = maxLosses;
    }

    /**
     * A writer of activities.
     *
     * @param options who publishes, and the defaults
     * @return the writer
     */
    public static IatiActivities of(IatiOptions options) {
        return new IatiActivities(Objects.requireNonNull(options, "options"), LossReport.STANDARD_LIMIT);
    }

    /**
     * The same, keeping another number of losses.
     *
     * @param most how many losses a report keeps, at least 0; the others are only counted
     * @return a writer whose reports keep at most that number
     * @throws org.lancangmekong.core.problem.InvalidValueException if the number is negative
     */
    public IatiActivities withMaxLosses(int most) {
        return new IatiActivities(options, LossReport.requireLimit(most));
    }

    /**
     * Writes the projects and programmes of a catalogue that can become valid activities. If none can, nothing is written,
     * since a file without activities is not valid.
     *
     * @param catalogue the records; those of other types are reported as left out, though the names of organizations
     *     and mechanisms appear in the activities that refer to them
     * @param stream where to write, in UTF-8; it is flushed and not closed
     * @return what is not in the file, or not as exactly as the records state it
     * @throws IOException if the stream fails; part of the text may have been written
     */
    public LossReport write(Catalogue catalogue, OutputStream stream) throws IOException {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(stream, "stream");
        LossReport.Collector losses = new LossReport.Collector(maxLosses);
        XmlOut out = null;
        for (LmcRecord each : catalogue.all()) {
            Ledger ledger = Ledger.of(each);
            if (each instanceof Project || each instanceof Programme) {
                IatiActivity activity = new IatiActivity(each, ledger.root(), catalogue, options);
                List<String> lacks = activity.lacks();
                if (lacks.isEmpty()) {
                    out = out == null ? start(stream) : out;
                    activity.write(out);
                } else {
                    ledger.leaveOut(String.join("; ", lacks));
                }
            }
            ledger.settle(losses::add);
        }
        if (out != null) {
            out.end();
            out.finish();
        }
        return losses.report();
    }

    private XmlOut start(OutputStream stream) throws IOException {
        XmlOut out = new XmlOut(new BufferedOutputStream(stream));
        out.start("iati-activities").attribute("version", "2.03");
        if (options.generated().isPresent()) {
            out.attribute("generated-datetime", options.generated().get());
        }
        return out;
    }

    /**
     * Writes a file, which is replaced as a whole; it stays as it was if no record can become a valid activity.
     *
     * @param catalogue the records, as {@link #write(Catalogue, OutputStream)} takes them
     * @param path the file
     * @return what is not in the file, or not as exactly as the records state it
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public LossReport write(Catalogue catalogue, Path path) throws IOException {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(path, "path");
        try (FileReplacement file = FileReplacement.of(path)) {
            LossReport losses = write(catalogue, file);
            if (file.size() > 0) {
                file.commit();
            }
            return losses;
        }
    }
}
