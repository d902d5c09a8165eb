package org.lancangmekong.json.internal.text;

/** Ends the writing of what only lenient readers would read again, with nothing said yet about what it is. */
public final class LenientOnlyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LenientOnlyException() {
        super(null, null, false, false);
    }
}
