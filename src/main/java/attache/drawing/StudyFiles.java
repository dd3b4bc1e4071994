package attache.drawing;

import attache.measures.FollowBacks;
import attache.measures.GroupDensity;
import attache.measures.Groups;
import attache.measures.TieChanges;
import attache.network.FollowNetwork;
import attache.tables.Column;
import attache.tables.Table;
import attache.text.Messages;
import attache.view.ComparisonStudy;
import attache.view.ScoreTable;
import attache.view.StudiedComparison;
import attache.view.StudiedGroups;
import attache.view.StudiedLayers;
import attache.view.StudiedMobility;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the study that a view shows tells, as a table for files and the clipboard: in the order of
 * the screen, with every digit, ids, and the numbers that the eye is spared.
 */
public final class StudyFiles {
  private StudyFiles() {}

  /**
   * The table of a study of accounts; nothing if it shows none, as the study of who is absent,
   * whose rows are countries.
   */
  public static Optional<Table> of(ViewState view, ScoreTable scores) {
    return switch (view.study().kind()) {
      case MOBILITY ->
          StudiedMobility.of(view, scores)
              .map(
                  found ->
                      file(
                          view,
                          "drawing.study.file.mobility",
                          StudyListings.mobility(view, found)));
      case FOLLOW_BACK -> followBack(view, scores);
      case LAYERS ->
          StudiedLayers.of(view, scores.shown())
              .map(
                  found ->
                      file(
                          view,
                          "drawing.study.file.layers",
                          StudyListings.layers(view.network(), found)));
      case COMPARE ->
          scores
              .comparison()
              .filter(found -> found.serves(view) && found.parts().size() > 1)
              .flatMap(found -> compare(view, found));
      case ABSENT, NONE -> Optional.empty();
    };
  }

  private static Optional<Table> followBack(ViewState view, ScoreTable scores) {
    return switch (view.study().followBackOf(view.layer())) {
      case SCATTER, TABLE ->
          Optional.of(
              file(
                  view,
                  "drawing.study.file.follow-back",
                  StudyListings.followBacks(
                      view.network(), view.layer(), ShownAccounts.of(view, scores))));
      case LISTS ->
          view.selection().leading().stream()
              .boxed()
              .findFirst()
              .map(account -> lists(view, account));
      case GROUPS -> StudiedGroups.of(view, scores).map(found -> groups(view, found));
    };
  }

  private static Table file(ViewState view, String title, StudyListing listing) {
    return listing.inFiles(
        title(view, title), notes(view, List.of()), view.study().order(listing.table()));
  }

  private static String title(ViewState view, String key) {
    return Messages.text(key, view.network().title());
  }

  private static List<String> notes(ViewState view, List<String> more) {
    return Stream.concat(Stream.of(view.network().provenance().notice()), more.stream())
        .filter(note -> !note.isBlank())
        .distinct()
        .toList();
  }

  /** Whose follows an account does not return, and who does not return its own. */
  private static Table lists(ViewState view, int account) {
    FollowNetwork network = view.network();
    List<Integer> notReturned = FollowBacks.notReturned(view.layer(), account);
    List<Integer> all = new ArrayList<>(notReturned);
    all.addAll(FollowBacks.notGiven(view.layer(), account));
    return new Table(
        Messages.text("drawing.study.file.lists", network.label(account), network.title()),
        notes(view, List.of()),
        all.size(),
        List.of(
            Column.text("account", row -> network.id(all.get(row))),
            Column.text("label", row -> network.label(all.get(row))),
            Column.text("list", row -> row < notReturned.size() ? "not_returned" : "not_given")));
  }

  private static Table groups(ViewState view, StudiedGroups found) {
    Groups groups = found.groups();
    GroupDensity density = GroupDensity.of(found.layer(), groups);
    int count = groups.count();
    return new Table(
        Messages.text(
            "drawing.study.file.groups",
            AttributeNames.name(groups.attribute()),
            view.network().title()),
        notes(view, List.of()),
        count * count,
        List.of(
            Column.text("follower_group", row -> groups.name(row / count)),
            Column.text("followed_group", row -> groups.name(row % count)),
            Column.number("follows", 0, row -> density.follows(row / count, row % count)),
            Column.number("possible", 0, row -> density.possible(row / count, row % count)),
            Column.number("density", row -> density.density(row / count, row % count))));
  }

  private static Optional<Table> compare(ViewState view, StudiedComparison found) {
    ComparisonStudy study = view.study().comparison();
    List<String> names = new ArrayList<>();
    for (int which = 0; which < found.parts().size(); which++) {
      StudiedComparison.Part part = found.parts().get(which);
      names.add(
          Messages.text("drawing.study.compared", ComparisonListings.letter(which), part.name()));
      names.add(part.network().provenance().notice());
    }
    List<String> notes = notes(view, names);
    return switch (study.chart()) {
      case RANKS ->
          found
              .moves(study.measure(), found.from(view), found.to(view))
              .map(
                  moves ->
                      ComparisonListings.ranks(view, found, moves)
                          .inFiles(
                              title(view, "drawing.study.file.ranks"),
                              notes,
                              view.study().order(StudyView.Table.RANKS)));
      case CARD ->
          found.focus(view).stream()
              .boxed()
              .findFirst()
              .map(
                  account ->
                      ComparisonListings.ties(found, account)
                          .inFiles(
                              Messages.text(
                                  "drawing.study.file.card",
                                  found.aligned().together().label(account)),
                              notes,
                              view.study().order(StudyView.Table.CARD)));
      case SIDE_BY_SIDE, DIFFERENCE, TIME -> Optional.of(changes(view, found, notes));
    };
  }

  /** A row a tie, with what becomes of it from one network to the other. */
  private static Table changes(ViewState view, StudiedComparison found, List<String> notes) {
    TieChanges changes = found.changes(found.from(view), found.to(view));
    List<TieChanges.Follow> follows = new ArrayList<>();
    List<String> fates = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      for (TieChanges.Follow follow : fate.of(changes)) {
        follows.add(follow);
        fates.add(fate.name().toLowerCase(Locale.ROOT));
      }
    }
    FollowNetwork together = found.aligned().together();
    List<String> all = new ArrayList<>(notes);
    all.add(
        Messages.text(
            "drawing.study.file.changes.between",
            ComparisonListings.letter(found.from(view)),
            ComparisonListings.letter(found.to(view))));
    return new Table(
        title(view, "drawing.study.file.changes"),
        all,
        follows.size(),
        List.of(
            Column.text("follower", row -> together.id(follows.get(row).follower())),
            Column.text("followed", row -> together.id(follows.get(row).followed())),
            Column.text("follower_label", row -> together.label(follows.get(row).follower())),
            Column.text("followed_label", row -> together.label(follows.get(row).followed())),
            Column.text("change", fates::get)));
  }
}
