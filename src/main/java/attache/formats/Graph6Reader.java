package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.List;

/**
 * Reads graph6, sparse6 and digraph6 as nauty's formats.txt defines them: a graph a line, six bits
 * a character. Of several graphs the first is read. Accounts have the numbers from 0 as ids.
 */
final class Graph6Reader implements NetworkReader {
  private static final List<String> BANNERS = List.of(">>graph6<<", ">>sparse6<<", ">>digraph6<<");
  private static final int LEAST = 63;
  private static final int MOST = 126;

  @Override
  public String format() {
    return "graph6";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    return BANNERS.stream().anyMatch(head::startsWith)
        || content.named(".g6", ".s6", ".d6", ".graph6", ".sparse6", ".digraph6")
        || (!head.isEmpty()
            && ":&".indexOf(head.charAt(0)) >= 0
            && head.strip().length() > 2
            && head.lines()
                .allMatch(
                    line ->
                        line.substring(Math.min(1, line.length()))
                            .chars()
                            .allMatch(c -> c >= LEAST && c <= MOST)));
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new Parse(new CharSource(text), draft).fill());
  }

  /** One reading of a file. */
  private static final class Parse {
    private final CharSource text;
    private final NetworkDraft draft;
    private int bits;
    private int left;

    Parse(CharSource text, NetworkDraft draft) {
      this.text = text;
      this.draft = draft;
    }

    void fill() throws IOException, UnreadableException {
      if (text.peek() == '>') {
        while (text.peek() != CharSource.END && text.peek() != '\n' && text.peek() != '<') {
          text.take();
        }
        text.take();
        text.take();
      }
      text.skipSpace();
      int line = text.line();
      int kind = text.peek();
      if (kind == ':' || kind == '&') {
        text.take();
      }
      int column = text.column();
      long count = count();
      draft.requireCount((double) count, Long.toString(count), line, column);
      for (int account = 0; account < count; account++) {
        draft.list(Integer.toString(account), line, column);
      }
      draft.state(kind == '&');
      TieCollector ties = draft.layer(Layer.FOLLOW, line);
      switch (kind) {
        case ':' -> readSparse((int) count, ties, line);
        case '&' -> readDirected((int) count, ties, line);
        default -> readHalf((int) count, ties, line);
      }
      requireEnd();
    }

    /** How many accounts there are: six, eighteen or thirty-six bits. */
    private long count() throws IOException, UnreadableException {
      int first = sextet();
      if (first < MOST - LEAST) {
        return first;
      }
      int second = sextet();
      boolean large = second == MOST - LEAST;
      long count = large ? 0 : second;
      for (int more = large ? 6 : 2; more > 0; more--) {
        count = count << 6 | sextet();
      }
      return count;
    }

    private int sextet() throws IOException, UnreadableException {
      int c = text.peek();
      if (c < LEAST || c > MOST) {
        boolean ended = c == CharSource.END || c == '\n';
        throw new UnreadableException(
            text.line(),
            text.column(),
            ended ? "" : String.valueOf((char) c),
            ended
                ? Messages.text("formats.graph6.short")
                : Messages.text("formats.graph6.sign", String.valueOf((char) c)),
            Messages.text("formats.json.syntax.remedy"));
      }
      return text.take() - LEAST;
    }

    private boolean bit() throws IOException, UnreadableException {
      if (left == 0) {
        bits = sextet();
        left = 6;
      }
      left--;
      return (bits >> left & 1) == 1;
    }

    private void readHalf(int count, TieCollector ties, int line)
        throws IOException, UnreadableException {
      for (int to = 1; to < count; to++) {
        for (int from = 0; from < to; from++) {
          if (bit()) {
            ties.tie(from, to, 1, false, line);
          }
        }
      }
    }

    private void readDirected(int count, TieCollector ties, int line)
        throws IOException, UnreadableException {
      for (int from = 0; from < count; from++) {
        for (int to = 0; to < count; to++) {
          if (bit()) {
            ties.tie(from, to, 1, true, line);
          }
        }
      }
    }

    private boolean more() throws IOException {
      int c = text.peek();
      return c != CharSource.END && c != '\n';
    }

    private void readSparse(int count, TieCollector ties, int line)
        throws IOException, UnreadableException {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, count - 1));
      int to = 0;
      while (more() || left > width) {
        if (bit()) {
          to++;
        }
        int from = 0;
        for (int i = 0; i < width; i++) {
          if (left == 0 && !more()) {
            return;
          }
          from = from << 1 | (bit() ? 1 : 0);
        }
        if (from > to) {
          to = from;
        } else if (to < count) {
          ties.tie(from, to, 1, false, line);
        }
        if (to >= count && !more()) {
          return;
        }
      }
    }

    /** Tells of further graphs, and refuses what is longer than its number of accounts allows. */
    private void requireEnd() throws IOException, UnreadableException {
      text.skipBlanks();
      if (more()) {
        throw new UnreadableException(
            text.line(),
            text.column(),
            text.takeLine(100),
            Messages.text("formats.graph6.long"),
            Messages.text("formats.json.syntax.remedy"));
      }
      text.skipSpace();
      if (text.peek() != CharSource.END) {
        draft.findings().furtherGraph(text.line(), 1, text.takeLine(100));
      }
    }
  }
}
