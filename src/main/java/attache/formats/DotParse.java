package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One reading of a DOT text. */
final class DotParse {
  private static final int DEEPEST = 90;

  /** Ties that any file may have; a larger one may have more, as a tie takes some bytes. */
  private static final long FREE_TIES = 2_000_000;

  /** Two or three numbers, and a sign that they are fixed. */
  private static final Pattern POINT =
      Pattern.compile("\\s*(?:[-+.eE\\d]{1,30}[,\\s]\\s*){1,2}[-+.eE\\d]{1,30}\\s*!?\\s*");

  /** Accounts from one place in {@link #seen} to another. */
  private record Ends(int from, int to) {}

  private final DotTokens tokens;
  private final NetworkDraft draft;
  private final long mostTies;

  /** The accounts in the order in which they were named; of a subgraph, those named in it. */
  private int[] seen = new int[64];

  private int seenCount;
  private long ties;
  private boolean directed;
  private String cluster = "";

  DotParse(CharSource text, NetworkDraft draft, long bytes) {
    tokens = new DotTokens(text);
    this.draft = draft;
    mostTies = FREE_TIES + 2 * bytes;
  }

  void fill() throws IOException, UnreadableException {
    tokens.next();
    if (tokens.atWord("strict")) {
      tokens.next();
    }
    if (!tokens.atWord("graph") && !tokens.atWord("digraph")) {
      throw tokens.unexpected();
    }
    directed = tokens.atWord("digraph");
    draft.state(directed);
    tokens.next();
    if (tokens.kind() == DotTokens.Kind.ID) {
      takeId();
    }
    take('{');
    readStatements(0);
    take('}');
    if (tokens.kind() != DotTokens.Kind.END) {
      readRest();
    }
  }

  /** A further graph is told; anything else after the first is an error. */
  private void readRest() throws UnreadableException {
    if (!tokens.atWord("strict") && !tokens.atWord("graph") && !tokens.atWord("digraph")) {
      throw tokens.unexpected();
    }
    draft.findings().furtherGraph(tokens.line(), tokens.column(), tokens.value());
  }

  private void take(char sign) throws IOException, UnreadableException {
    if (!tokens.at(sign)) {
      throw tokens.unexpected();
    }
    tokens.next();
  }

  /** Takes an id; several texts may be joined by plus signs. */
  private String takeId() throws IOException, UnreadableException {
    if (tokens.kind() != DotTokens.Kind.ID) {
      throw tokens.unexpected();
    }
    String id = tokens.value();
    tokens.next();
    if (!tokens.at('+')) {
      return id;
    }
    StringBuilder joined = new StringBuilder(id);
    while (tokens.at('+')) {
      tokens.next();
      if (tokens.kind() != DotTokens.Kind.ID || joined.length() > Limits.VALUE_LENGTH) {
        throw tokens.unexpected();
      }
      joined.append(tokens.value());
      tokens.next();
    }
    return joined.toString();
  }

  private void readStatements(int depth) throws IOException, UnreadableException {
    while (!tokens.at('}') && tokens.kind() != DotTokens.Kind.END) {
      if (tokens.at(';')) {
        tokens.next();
        continue;
      }
      int start = seenCount;
      readStatement(depth);
      if (depth == 0) {
        seenCount = start;
      }
    }
  }

  private void readStatement(int depth) throws IOException, UnreadableException {
    if (tokens.atWord("graph") || tokens.atWord("node") || tokens.atWord("edge")) {
      tokens.next();
      if (!tokens.at('[')) {
        throw tokens.unexpected();
      }
      readAttributes();
      return;
    }
    int line = tokens.line();
    boolean subgraph = tokens.at('{') || tokens.atWord("subgraph");
    int account = -1;
    Ends ends;
    if (subgraph) {
      ends = readSubgraph(depth);
    } else {
      int column = tokens.column();
      String id = takeId();
      if (tokens.at('=')) {
        tokens.next();
        takeId();
        return;
      }
      account = account(id, line, column);
      skipPort();
      ends = new Ends(seenCount - 1, seenCount);
    }
    if (!tokens.atEdge() && account >= 0) {
      putAttributes(account);
      tellOfEdge();
    }
    readTies(ends, line, depth);
  }

  private int account(String id, int line, int column) throws UnreadableException {
    int before = draft.accountCount();
    int account = draft.account(id, line, column);
    if (seenCount == seen.length) {
      seen = Arrays.copyOf(seen, seenCount * 2);
    }
    seen[seenCount++] = account;
    if (account == before && !cluster.isEmpty()) {
      draft.column("cluster", line).put(account, ValueType.TEXT, cluster);
    }
    return account;
  }

  private void skipPort() throws IOException, UnreadableException {
    for (int port = 0; port < 2 && tokens.at(':'); port++) {
      tokens.next();
      takeId();
    }
  }

  private Ends readSubgraph(int depth) throws IOException, UnreadableException {
    if (depth >= DEEPEST) {
      throw Limits.tooDeep(DEEPEST, tokens.line(), tokens.column(), "{");
    }
    String outer = cluster;
    int start = seenCount;
    if (tokens.atWord("subgraph")) {
      int line = tokens.line();
      int column = tokens.column();
      tokens.next();
      if (tokens.kind() == DotTokens.Kind.ID) {
        String name = takeId();
        Limits.requireName(name, line, column);
        if (name.toLowerCase(Locale.ROOT).startsWith("cluster")) {
          cluster = name;
        }
      }
      if (!tokens.at('{')) {
        draft.skip(
            line,
            column,
            "subgraph",
            Messages.text("formats.dot.subgraph"),
            Messages.text("formats.dot.subgraph.remedy"));
        cluster = outer;
        return new Ends(start, start);
      }
    }
    take('{');
    readStatements(depth + 1);
    take('}');
    cluster = outer;
    return new Ends(start, seenCount);
  }

  /** Reads the edges that lead on from an end, if any do. */
  private void readTies(Ends first, int line, int depth) throws IOException, UnreadableException {
    Ends from = first;
    while (tokens.atEdge()) {
      List<Ends> chain = readChain(from, depth);
      List<Datum> data = tokens.at('[') ? readAttributes() : List.of();
      for (int i = 1; i < chain.size(); i++) {
        tie(chain.get(i - 1), chain.get(i), data, line);
      }
      from = chain.getLast();
      tellOfEdge();
    }
  }

  /** Tells of an edge after a list of attributes, where Graphviz wants a statement to end. */
  private void tellOfEdge() {
    if (tokens.atEdge()) {
      draft
          .findings()
          .warn(
              tokens.line(),
              tokens.column(),
              tokens.value(),
              Messages.text("formats.dot.chain"),
              Messages.text("formats.dot.chain.remedy"));
    }
  }

  private List<Ends> readChain(Ends first, int depth) throws IOException, UnreadableException {
    List<Ends> chain = new ArrayList<>();
    chain.add(first);
    while (tokens.atEdge()) {
      if (directed != (tokens.kind() == DotTokens.Kind.DIRECTED)) {
        throw new UnreadableException(
            tokens.line(),
            tokens.column(),
            tokens.value(),
            Messages.text("formats.dot.edge", tokens.value(), directed ? "digraph" : "graph"),
            Messages.text("formats.dot.edge.remedy", directed ? "->" : "--"));
      }
      tokens.next();
      if (tokens.at('{') || tokens.atWord("subgraph")) {
        chain.add(readSubgraph(depth));
      } else {
        int idLine = tokens.line();
        int idColumn = tokens.column();
        account(takeId(), idLine, idColumn);
        skipPort();
        chain.add(new Ends(seenCount - 1, seenCount));
      }
    }
    return chain;
  }

  /** Ties all accounts of one place to all of the next. */
  private void tie(Ends sources, Ends targets, List<Datum> data, int line)
      throws UnreadableException {
    int[] from = distinct(sources);
    int[] to = distinct(targets);
    ties += (long) from.length * to.length;
    if (ties > mostTies) {
      throw new UnreadableException(
          line,
          0,
          "",
          Messages.text("formats.dot.ties", ties),
          Messages.text("formats.limit.remedy"));
    }
    for (int source : from) {
      for (int target : to) {
        draft.tie(source, target, directed, data, line);
      }
    }
  }

  private int[] distinct(Ends ends) {
    int[] accounts = Arrays.copyOfRange(seen, ends.from(), ends.to());
    return accounts.length < 2 ? accounts : Arrays.stream(accounts).distinct().toArray();
  }

  private void putAttributes(int account) throws IOException, UnreadableException {
    if (!tokens.at('[')) {
      return;
    }
    List<Datum> data = readAttributes();
    List<Datum> others = new ArrayList<>();
    for (Datum datum : data) {
      if (datum.name().equalsIgnoreCase("label")) {
        draft.label(account, DotLabels.plain(datum.text(), draft.id(account)));
      } else if (datum.name().equals("pos") && POINT.matcher(datum.text()).matches()) {
        others.addAll(0, place(datum));
      } else {
        others.add(datum);
      }
    }
    draft.put(account, others);
  }

  /** Graphviz's place of a node, in points to the right and upwards. */
  private static List<Datum> place(Datum pos) {
    String[] numbers = pos.text().replace("!", "").strip().split("[,\\s]+", -1);
    return List.of(
        new Datum("x", ValueType.NUMBER, numbers[0], pos.line(), pos.column()),
        new Datum("y", ValueType.NUMBER, numbers[1], pos.line(), pos.column()));
  }

  private List<Datum> readAttributes() throws IOException, UnreadableException {
    List<Datum> data = new ArrayList<>();
    while (tokens.at('[')) {
      tokens.next();
      while (!tokens.at(']')) {
        String name = takeId();
        take('=');
        int line = tokens.line();
        int column = tokens.column();
        boolean markup = tokens.markup();
        String value = takeId();
        data.add(new Datum(name, null, markup ? DotLabels.text(value) : value, line, column));
        if (data.size() > Limits.COLUMNS) {
          throw Limits.tooManyColumns(line);
        }
        if (tokens.at(',') || tokens.at(';')) {
          tokens.next();
        }
      }
      tokens.next();
    }
    return data;
  }
}
