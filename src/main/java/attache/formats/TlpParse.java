package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One reading of a TLP file. Tulip gives the attributes of ties after all ties, so ties wait for
 * the end of the file. Parts of a network that are networks of their own become the attribute
 * "cluster"; where they overlap, the last one stands. What only says how to draw is passed over,
 * but for labels and places.
 */
final class TlpParse {
  /** Forms that say nothing of accounts and ties. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "author",
          "date",
          "comments",
          "text",
          "displaying",
          "controller",
          "scene",
          "views",
          "views2",
          "attributes",
          "graph_attributes",
          "graph_attribute",
          "meta",
          "perspective");

  private static final String CLUSTER = "cluster";

  /** More subnetworks than these are not nested in each other. */
  private static final int MOST_DEPTH = 200;

  /** An account may be in so many subnetworks, taken over all accounts. */
  private static final int CLUSTERS_OF_ONE = 4;

  /** What the whole network is called where parts have numbers. */
  private static final String WHOLE = "0";

  private final TlpTokens tokens;
  private final NetworkDraft draft;
  private final TlpTies ties;
  private final Map<String, String> clusters = new HashMap<>();
  private long accounts;
  private long members;
  private long accountsSaid = -1;
  private int accountsSaidLine;
  private long tiesSaid = -1;
  private int tiesSaidLine;

  TlpParse(TlpTokens tokens, NetworkDraft draft) {
    this.tokens = tokens;
    this.draft = draft;
    ties = new TlpTies(draft);
  }

  void fill() throws IOException, UnreadableException {
    draft.state(true);
    tokens.next();
    tokens.next();
    while (tokens.next() != TlpTokens.Kind.CLOSE && tokens.kind() != TlpTokens.Kind.END) {
      if (tokens.kind() == TlpTokens.Kind.OPEN) {
        readForm();
      }
    }
    if (tokens.kind() == TlpTokens.Kind.END) {
      warn("formats.tlp.cut");
    } else if (tokens.next() != TlpTokens.Kind.END) {
      warn("formats.tlp.more");
    }
    if (accountsSaid >= 0) {
      NumberedAccounts.tellAccounts(draft, accountsSaid, accounts, accountsSaidLine);
    }
    if (tiesSaid >= 0) {
      NumberedAccounts.tellCount(draft, tiesSaid, ties.count(), tiesSaidLine);
    }
    ties.finish();
  }

  private void warn(String message) {
    draft
        .findings()
        .warn(
            tokens.line(),
            tokens.column(),
            tokens.value(),
            Messages.text(message),
            Messages.text("formats.numbered.ties.remedy"));
  }

  /** Reads what stands between two parentheses, up to the second one. */
  private void readForm() throws IOException, UnreadableException {
    tokens.next();
    switch (tokens.kind() == TlpTokens.Kind.WORD ? tokens.value() : "") {
      case "nodes" -> readNodes();
      case "edge" -> readEdge();
      case "cluster" -> readCluster(1);
      case "property" -> readProperty();
      case "nb_nodes" -> {
        accountsSaidLine = tokens.line();
        accountsSaid = number(words());
      }
      case "nb_edges" -> {
        tiesSaidLine = tokens.line();
        tiesSaid = number(words());
      }
      default -> {
        tellOfUnknown();
        skipRest();
      }
    }
  }

  private void tellOfUnknown() {
    if (tokens.kind() == TlpTokens.Kind.WORD && !PASSED_OVER.contains(tokens.value())) {
      draft.skip(
          tokens.line(),
          tokens.column(),
          tokens.value(),
          Messages.text("formats.xml.unknown", Finding.shortened(tokens.value())),
          Messages.text("formats.graphml.unknown.remedy"));
    }
  }

  private static long number(List<String> words) {
    return NumberedAccounts.number(words.toArray(String[]::new), 0);
  }

  /** Passes over everything up to the end of the form here. */
  private void skipRest() throws IOException, UnreadableException {
    int depth = tokens.kind() == TlpTokens.Kind.OPEN ? 2 : 1;
    if (tokens.kind() == TlpTokens.Kind.CLOSE) {
      return;
    }
    while (depth > 0 && tokens.next() != TlpTokens.Kind.END) {
      depth += tokens.kind() == TlpTokens.Kind.OPEN ? 1 : 0;
      depth -= tokens.kind() == TlpTokens.Kind.CLOSE ? 1 : 0;
    }
  }

  /** The few words or texts up to the end of the form here; further ones are lost. */
  private List<String> words() throws IOException, UnreadableException {
    List<String> words = new ArrayList<>(4);
    tokens.next();
    while (tokens.kind() == TlpTokens.Kind.WORD || tokens.kind() == TlpTokens.Kind.TEXT) {
      if (words.size() < 4) {
        words.add(tokens.value());
      }
      tokens.next();
    }
    skipRest();
    return words;
  }

  /** Takes an account that a form lists, by itself or as one of those from a first to a last. */
  @FunctionalInterface
  private interface Member {
    void take(String id, int line, int column) throws UnreadableException;
  }

  private void readNodes() throws IOException, UnreadableException {
    readMembers(
        (id, line, column) -> {
          draft.requireCount((double) ++accounts, id, line, column);
          draft.list(id, line, column);
        });
  }

  private void readMembers(Member member) throws IOException, UnreadableException {
    while (tokens.next() == TlpTokens.Kind.WORD) {
      String word = tokens.value();
      int dots = word.indexOf("..");
      if (dots < 0) {
        member.take(word, tokens.line(), tokens.column());
        continue;
      }
      long first = number(List.of(word.substring(0, dots)));
      long last = number(List.of(word.substring(dots + 2)));
      if (first < 0 || last < first) {
        skipHere("formats.tlp.range");
        continue;
      }
      draft.requireCount((double) (last - first), word, tokens.line(), tokens.column());
      for (long id = first; id <= last; id++) {
        member.take(Long.toString(id), tokens.line(), tokens.column());
      }
    }
    skipRest();
  }

  private void skipHere(String message) {
    draft.skip(
        tokens.line(),
        tokens.column(),
        tokens.value(),
        Messages.text(message, Finding.shortened(tokens.value())),
        Messages.text("formats.tlp.remedy"));
  }

  private void readEdge() throws IOException, UnreadableException {
    int line = tokens.line();
    int column = tokens.column();
    List<String> words = words();
    if (words.size() < 3) {
      draft.findings().skipEndless(line, column, String.join(" ", words));
      return;
    }
    int from = draft.end(words.get(1), line, column);
    int to = draft.end(words.get(2), line, column);
    if (!ties.add(words.get(0), from, to, line)) {
      draft
          .findings()
          .warn(
              line,
              column,
              words.get(0),
              Messages.text("formats.tlp.twice", Finding.shortened(words.get(0))),
              Messages.text("formats.tlp.remedy"));
    }
  }

  /** Reads a part of the network, whose accounts it marks. */
  private void readCluster(int depth) throws IOException, UnreadableException {
    if (depth > MOST_DEPTH) {
      throw Limits.tooDeep(MOST_DEPTH, tokens.line(), tokens.column(), "");
    }
    tokens.next();
    String id = tokens.kind() == TlpTokens.Kind.WORD ? tokens.value() : "";
    if (!id.isEmpty()) {
      tokens.next();
    }
    boolean named = tokens.kind() == TlpTokens.Kind.TEXT && !tokens.value().isBlank();
    String name = named ? tokens.value() : id;
    clusters.put(id, name);
    if (tokens.kind() == TlpTokens.Kind.TEXT) {
      tokens.next();
    }
    while (tokens.kind() == TlpTokens.Kind.OPEN) {
      tokens.next();
      switch (tokens.value()) {
        case "nodes" ->
            readMembers(
                (member, line, column) -> {
                  long shared = ++members / CLUSTERS_OF_ONE;
                  draft.requireCount((double) shared, member, line, column);
                  int account = draft.end(member, line, column);
                  draft.column(CLUSTER, line).put(account, ValueType.TEXT, name);
                });
        case "cluster" -> readCluster(depth + 1);
        default -> skipRest();
      }
      tokens.next();
    }
    skipRest();
  }

  private void readProperty() throws IOException, UnreadableException {
    int line = tokens.line();
    tokens.next();
    String part = tokens.value();
    tokens.next();
    String type = tokens.value();
    tokens.next();
    String own = tokens.value();
    if (tokens.kind() != TlpTokens.Kind.TEXT && tokens.kind() != TlpTokens.Kind.WORD) {
      skipRest();
      return;
    }
    Limits.requireName(own, line, tokens.column());
    String of = part.equals(WHOLE) ? "" : " (" + clusters.getOrDefault(part, part) + ")";
    TlpProperty property = TlpProperty.of(own, of, type);
    String standard = "";
    String tieStandard = "";
    tokens.next();
    while (tokens.kind() == TlpTokens.Kind.OPEN) {
      int at = tokens.line();
      int column = tokens.column();
      tokens.next();
      String kind = tokens.value();
      List<String> words = words();
      String value = words.size() > 1 ? words.get(1) : "";
      switch (kind) {
        case "default" -> {
          standard = words.isEmpty() ? "" : words.get(0);
          tieStandard = value;
        }
        case "node" -> {
          if (words.size() > 1 && !property.drawing()) {
            property.put(draft, draft.end(words.get(0), at, column), value, at, column);
          }
        }
        case "edge" -> {
          if (words.size() > 1
              && !property.drawing()
              && !ties.put(words.get(0), property, value, at, column)) {
            draft.skip(
                at,
                column,
                words.get(0),
                Messages.text("formats.tlp.unknown", Finding.shortened(words.get(0))),
                Messages.text("formats.tlp.remedy"));
          }
        }
        default -> {
          // Nothing else stands in a property.
        }
      }
      tokens.next();
    }
    skipRest();
    ties.standards(property, standard, tieStandard);
  }
}
