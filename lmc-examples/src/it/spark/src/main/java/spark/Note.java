package spark;

import java.io.Serializable;
import org.lancangmekong.core.problem.Violation;

/** What whoever reads a part is told about a line of it. */
interface Note extends Serializable {
    /** Another line has a record with the same id. */
    final class SameId implements Note {
        private static final long serialVersionUID = 1L;

        final boolean isFirst;
        final String otherFile;
        final long otherOffset;

        SameId(boolean isFirst, String otherFile, long otherOffset) {
            this.isFirst = isFirst;
            this.otherFile = otherFile;
            this.otherOffset = otherOffset;
        }
    }

    /** To which record an id leads that some of the lines from here on ask for, as many as are {@link #TOGETHER}. */
    final class Target implements Note {
        private static final long serialVersionUID = 1L;

        final String asked;
        final CarriedRecord record;

        Target(String asked, CarriedRecord record) {
            this.asked = asked;
            this.record = record;
        }

        /** Whether the record was renamed, and is asked for by its former id. */
        boolean isRenamed() {
            return !asked.equals(record.id());
        }
    }

    /** The record is wanted in a group, and perhaps first, so that the others can be compared with it. */
    final class Wanted implements Note {
        private static final long serialVersionUID = 1L;

        final String key;
        final boolean isFirst;

        Wanted(String key, boolean isFirst) {
            this.key = key;
            this.isFirst = isFirst;
        }
    }

    /** Rules about groups or catalogues have found something. */
    final class Found implements Note {
        private static final long serialVersionUID = 1L;

        final Violation violation;

        Found(Violation violation) {
            this.violation = violation;
        }
    }

    /** So many records ask together, so that a record to which all of them refer is sent once, and no more are in memory. */
    int TOGETHER = 500;
}
