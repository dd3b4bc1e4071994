package attache.view;

/** A text that is no view of the network. The message is for people. */
public final class ViewJsonException extends Exception {
  private static final long serialVersionUID = 1;

  ViewJsonException(String message) {
    super(message);
  }
}
