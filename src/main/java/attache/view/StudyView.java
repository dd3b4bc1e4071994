package attache.view;

/**
 * Which study takes the place of the picture, and what it looks at. A study answers one question of
 * the field by a chart, a sentence and a table, of the network, layer and filter that are shown.
 *
 * @param kind which one is shown
 * @param mobility what the study of mobility compares
 * @param grouping name of the attribute whose groups studies tell apart; empty for the one that
 *     colours show
 */
public record StudyView(Kind kind, MobilityStudy mobility, String grouping) {
  /** The picture itself. */
  public static final StudyView NONE = new StudyView(Kind.NONE, MobilityStudy.DEFAULT, "");

  /** The studies there are. */
  public enum Kind {
    /** None: the picture or the matrix is shown. */
    NONE,
    /** Who stands higher in the network than by wealth or another baseline. */
    MOBILITY
  }

  /** Whether a study is shown. */
  public boolean shown() {
    return kind != Kind.NONE;
  }

  /** Another study, or none. */
  public StudyView withKind(Kind value) {
    return new StudyView(value, mobility, grouping);
  }

  /** With mobility comparing something else. */
  public StudyView withMobility(MobilityStudy value) {
    return new StudyView(kind, value, grouping);
  }

  /** With other groups told apart. */
  public StudyView withGrouping(String value) {
    return new StudyView(kind, mobility, value);
  }
}
