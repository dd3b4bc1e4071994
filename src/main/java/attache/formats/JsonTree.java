package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Trees in JSON, as networkx's {@code tree_data} and d3's hierarchies have them: each object names
 * an account and lists the objects below it. A tie leads from each account to those below it. Time
 * and memory are in proportion to the tree, however deep it is within what the syntax allows.
 */
final class JsonTree {
  private static final Set<String> CHILDREN = Set.of("children", "_children");

  private final JsonCursor json;
  private final NetworkDraft draft;

  /** One element for each level of the tree that is being read. */
  private final List<JsonElement> elements = new ArrayList<>();

  /** Names need not be different in a tree; the accounts that they stand for are. */
  private final UniqueNames names = new UniqueNames();

  private boolean told;

  JsonTree(JsonCursor json, NetworkDraft draft) {
    this.json = json;
    this.draft = draft;
  }

  /** Whether an entry of that name, if it is a list, holds what stands below an account. */
  static boolean isBelow(String name) {
    return CHILDREN.contains(name);
  }

  /** An object of the tree while it is read. */
  final class Branch {
    private final JsonElement element;
    private final int depth;
    private int account = -1;
    private boolean byName;
    private int[] below = new int[2];
    private int[] lines = new int[2];
    private int count;

    private Branch(JsonElement element, int depth) {
      this.element = element;
      this.depth = depth;
    }

    /** Reads the list of what stands below the object. */
    void readBelow() throws UnreadableException {
      tell();
      if (named()) {
        account = account < 0 ? list() : account;
      }
      while (json.nextElement()) {
        int line = json.line();
        int child = readChild();
        if (child >= 0) {
          if (count == below.length) {
            below = Arrays.copyOf(below, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
          }
          below[count] = child;
          lines[count++] = line;
        }
      }
    }

    private int readChild() throws UnreadableException {
      if (json.at(JsonToken.START_OBJECT)) {
        return readObject(depth + 1);
      }
      if (json.scalar()) {
        String name = json.cachedText();
        return name.isEmpty() ? -1 : draft.account(name, json.line(), json.column());
      }
      draft.skip(
          json.line(),
          json.column(),
          json.text(),
          Messages.text("formats.json.element"),
          Messages.text("formats.json.element.remedy"));
      json.skip();
      return -1;
    }

    private boolean named() {
      return element.id().given() || !name().isEmpty();
    }

    private String name() {
      String name = element.text("name");
      return name.isEmpty() ? element.text("label") : name;
    }

    private int list() throws UnreadableException {
      byName = !element.id().given();
      if (!byName) {
        return draft.list(element.id().text(), element.line(), element.column());
      }
      return draft.list(names.of(name()), element.line(), element.column());
    }

    /**
     * Takes the object as an account with a tie to each account below it.
     *
     * @param root whether it is the topmost one, which may go without a name and is no account then
     * @return the account; -1 if it is none
     */
    int end(boolean root) throws UnreadableException {
      if (account < 0 && !named()) {
        if (root) {
          return -1;
        }
        account = draft.listNameless("", element.line(), element.column());
      } else if (account < 0) {
        account = list();
      } else if (byName && element.id().given()) {
        element
            .data()
            .add(new Datum("id", null, element.id().text(), element.line(), element.column()));
      }
      draft.put(account, element.data());
      for (int i = 0; i < count; i++) {
        draft.tie(account, below[i], draft.directed(), List.of(), lines[i]);
      }
      return account;
    }
  }

  /** The topmost object, of which the entries before this one were read already. */
  Branch root(JsonElement begun) {
    return new Branch(begun, 0);
  }

  private int readObject(int depth) throws UnreadableException {
    while (elements.size() < depth) {
      elements.add(new JsonElement(json));
    }
    JsonElement element = elements.get(depth - 1);
    element.begin();
    Branch branch = new Branch(element, depth);
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (isBelow(name) && json.at(JsonToken.START_ARRAY)) {
        branch.readBelow();
      } else {
        element.readEntry(name, "", 0);
      }
    }
    return branch.end(false);
  }

  private void tell() {
    if (!told) {
      told = true;
      draft.findings().note(json.line(), json.column(), "", Messages.text("formats.json.tree"), "");
    }
  }
}
