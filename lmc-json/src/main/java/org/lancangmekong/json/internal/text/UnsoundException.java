package org.lancangmekong.json.internal.text;

/**
 * The one way out of reading what is not sound, or unusual. It says nothing, and so is made once; whoever catches it has the
 * text read again by a reader that explains.
 */
public final class UnsoundException extends RuntimeException {
    static final UnsoundException INSTANCE = new UnsoundException();

    private static final long serialVersionUID = 1L;

    private UnsoundException() {
        super("not sound, or unusual", null, false, false);
    }
}
