package attache.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.AccountNotes;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.Theme;
import attache.view.ViewJson;
import attache.view.ViewState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveryTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path base;

  private final Project work = Project.of(view("Missions"));

  private static ViewState view(String title) {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    double[] x = {0.5, 1.25};
    return ViewState.of(
        builder.build(),
        Arrangement.of(new LayoutChoice.Force(), 3, Positions.of(x, x)),
        Encoding.PLAIN,
        Camera.HOME,
        Theme.LIGHT);
  }

  private long folders() throws IOException {
    try (Stream<Path> all = Files.list(base)) {
      return all.count();
    }
  }

  @Test
  void workOfAKilledProgramIsOfferedAndRead() throws Exception {
    Recovery recovery = Recovery.begin(base);
    Path file = Files.writeString(base.resolve("work.attache"), "saved before");
    DocumentFile document = DocumentFile.of(file, FileStamp.of(file));
    recovery.store(work, document);
    ViewState later = work.current().withNotes(AccountNotes.NONE.with(1, "later"));
    recovery.store(Project.of(later), document);
    recovery.leave();
    List<LeftWork> left = Recovery.left(base);
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().title()).isEqualTo("Missions");
    assertThat(left.getFirst().document()).isEqualTo(document);
    Project again = left.getFirst().read();
    assertThat(ViewJson.write(again.current())).isEqualTo(ViewJson.write(later));
    left.getFirst().discard();
    assertThat(Recovery.left(base)).isEmpty();
  }

  @Test
  void workOfARunningProgramIsNotOffered() throws Exception {
    try (Recovery recovery = Recovery.begin(base)) {
      recovery.store(work, DocumentFile.NONE);
      assertThat(Recovery.left(base)).isEmpty();
      try (Recovery other = Recovery.begin(base)) {
        other.store(work, DocumentFile.NONE);
        assertThat(folders()).isEqualTo(2);
      }
    }
    assertThat(folders()).isZero();
  }

  @Test
  void workThatIsOfferedIsOfferedOnce() throws Exception {
    Recovery recovery = Recovery.begin(base);
    recovery.store(work, DocumentFile.NONE);
    recovery.leave();
    List<LeftWork> left = Recovery.left(base);
    assertThat(Recovery.left(base)).isEmpty();
    left.getFirst().keep();
    List<LeftWork> again = Recovery.left(base);
    assertThat(again).hasSize(1);
    again.getFirst().keep();
  }

  @Test
  void savedWorkIsNotOffered() throws Exception {
    Recovery recovery = Recovery.begin(base);
    recovery.store(work, DocumentFile.NONE);
    recovery.clear();
    recovery.leave();
    assertThat(Recovery.left(base)).isEmpty();
    assertThat(folders()).isZero();
  }

  @Test
  void networksThatAreNeededNoMoreGo() throws Exception {
    Recovery recovery = Recovery.begin(base);
    recovery.store(work, DocumentFile.NONE);
    Project other = Project.of(view("Ministries"));
    recovery.store(other, DocumentFile.NONE);
    recovery.leave();
    LeftWork left = Recovery.left(base).getFirst();
    assertThat(left.read().current().network().title()).isEqualTo("Ministries");
    try (Stream<Path> files = Files.list(left.folder())) {
      assertThat(files).hasSize(3);
    }
    left.discard();
  }

  @Test
  void damagedWorkIsRefusedAndStays() throws Exception {
    Recovery recovery = Recovery.begin(base);
    recovery.store(work, DocumentFile.NONE);
    recovery.leave();
    LeftWork left = Recovery.left(base).getFirst();
    Path contents = left.folder().resolve(Recovery.CONTENTS);
    Files.writeString(contents, Files.readString(contents).substring(0, 60));
    assertThatThrownBy(left::read).isInstanceOf(ProjectException.class);
    left.keep();
    LeftWork again = Recovery.left(base).getFirst();
    assertThatThrownBy(again::read).isInstanceOf(ProjectException.class);
    again.keep();
  }

  @Test
  void whatANewerVersionWroteIntoTheProjectComesBack() throws Exception {
    SortedMap<String, byte[]> films =
        new TreeMap<>(Map.of("films/one.bin", new byte[] {1, 2, 3}, "notes.txt", new byte[0]));
    Project newer =
        new Project(work.current(), List.of(), Map.of(), ProjectRest.NONE.withEntries(films));
    Recovery recovery = Recovery.begin(base);
    recovery.store(newer, DocumentFile.NONE);
    recovery.store(newer, DocumentFile.NONE);
    recovery.leave();
    LeftWork left = Recovery.left(base).getFirst();
    SortedMap<String, byte[]> again = left.read().rest().entries();
    assertThat(again).containsOnlyKeys("films/one.bin", "notes.txt");
    assertThat(again.get("films/one.bin")).containsExactly(1, 2, 3);
    left.discard();
    assertThat(folders()).isZero();
  }

  @Test
  void oneCopyThatCannotBeReachedHidesNoOther() throws Exception {
    Recovery recovery = Recovery.begin(base);
    recovery.store(work, DocumentFile.NONE);
    recovery.leave();
    // A lock that is a folder cannot be opened, nor can what is a folder be read as a list.
    Files.createDirectories(base.resolve("1-1-0/lock"));
    Path unreadable = Files.createDirectories(base.resolve("2-2-0"));
    Files.createFile(unreadable.resolve("lock"));
    Files.createDirectory(unreadable.resolve(Recovery.CONTENTS));
    List<LeftWork> left = Recovery.left(base);
    assertThat(left).extracting(LeftWork::title).containsExactlyInAnyOrder("Missions", "");
    for (LeftWork one : left) {
      one.keep();
    }
    assertThat(folders()).as("nothing is thrown away").isEqualTo(3);
  }

  @Test
  void copyWhoseFilesWereTidiedAwayIsNotWhole() throws Exception {
    try (Recovery recovery = Recovery.begin(base)) {
      recovery.store(work, DocumentFile.NONE);
      assertThat(recovery.isWhole()).isTrue();
      try (Stream<Path> all = Files.walk(base)) {
        Files.delete(all.filter(file -> file.endsWith("network-1.json")).findFirst().orElseThrow());
      }
      assertThat(recovery.isWhole()).isFalse();
    }
  }

  @Test
  void namesLeadToNoOtherFolder() throws Exception {
    Recovery recovery = Recovery.begin(base);
    recovery.store(work, DocumentFile.NONE);
    recovery.leave();
    LeftWork left = Recovery.left(base).getFirst();
    Path contents = left.folder().resolve(Recovery.CONTENTS);
    Files.writeString(base.resolve("network-1.json"), "{}");
    Files.writeString(
        contents, Files.readString(contents).replace("network-1.json", "../network-1.json"));
    assertThatThrownBy(left::read).isInstanceOf(ProjectException.class);
    left.keep();
  }
}
