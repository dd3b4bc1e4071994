package attache.drawing;

import java.util.List;

/** What a figure is about. */
public sealed interface FigureSubject {
  /** What the canvas shows: the network, or its adjacency matrix if the view shows that. */
  record Canvas() implements FigureSubject {}

  /**
   * How the scores of a measure are spread among the accounts.
   *
   * @param measure its key; its scores must be there
   */
  record Spread(String measure) implements FigureSubject {}

  /** How many each account follows against how many follow it. */
  record Degrees() implements FigureSubject {}

  /**
   * The best accounts by one to three measures, as a dot plot.
   *
   * @param measures keys, the one that is ranked first; their scores must be there
   * @param accounts how many, at least 1
   */
  record Ranking(List<String> measures, int accounts) implements FigureSubject {
    public Ranking {
      measures = List.copyOf(measures);
    }
  }
}
