package attache.view;

import attache.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A view as it was read from its JSON form, with what of it this version does not know. */
public final class StoredView {
  private final ViewState view;
  private final ObjectNode json;
  private final List<String> unread;
  private final boolean sameNetwork;

  StoredView(ViewState view, ObjectNode json, List<String> unread, boolean sameNetwork) {
    this.view = view;
    this.json = json;
    this.unread = List.copyOf(unread);
    this.sameNetwork = sameNetwork;
  }

  /** The view. Parts that could not be read are as in a first view of the network. */
  public ViewState view() {
    return view;
  }

  /** The names of the parts that could not be read, such as {@code filter}. */
  public List<String> unread() {
    return unread;
  }

  /** Whether the view was made of the very file that the network comes from, if both are known. */
  public boolean isOfSameNetwork() {
    return sameNetwork;
  }

  /** What a user ought to be told, a sentence each; mostly nothing. */
  public List<String> remarks() {
    Stream<String> other =
        sameNetwork ? Stream.empty() : Stream.of(Messages.text("view.json.other-network"));
    Stream<String> parts =
        unread.isEmpty()
            ? Stream.empty()
            : Stream.of(Messages.text("view.json.unread", String.join(", ", unread)));
    return Stream.concat(other, parts).toList();
  }

  /**
   * The JSON form of the view after it was changed. What this version does not know stays as it was
   * read, and so does every part that was not changed, read or not.
   */
  public String jsonOf(ViewState changed) {
    return ViewJson.write(changed, this);
  }

  /** What was read, not to be changed. */
  ObjectNode json() {
    return json;
  }
}
