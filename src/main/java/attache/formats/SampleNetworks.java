package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sample networks that ship with the program, in the order in which people are offered them;
 * the first is the one that the program starts with.
 */
public enum SampleNetworks {
  /** UN missions in New York, 2014–15: 56 accounts. */
  UN_MISSIONS("un-missions.json"),
  /** Foreign ministries, early 2015: 77 accounts. */
  FOREIGN_MINISTRIES_2015("foreign-ministries-2015.json"),
  /** The same foreign ministries a year before. */
  FOREIGN_MINISTRIES_2014("foreign-ministries-2014.json"),
  /** Foreign ministers, 2014–15: 66 accounts. */
  FOREIGN_MINISTERS("foreign-ministers.json"),
  /** Twelve invented embassies, on which every measure can be counted by hand. */
  TEACHING("teaching.json");

  private static final String FOLDER = "/attache/sample-networks/";

  private final String fileName;

  SampleNetworks(String fileName) {
    this.fileName = fileName;
  }

  /** The sample's file name, such as {@code un-missions.json}; no two samples share it. */
  public String fileName() {
    return fileName;
  }

  /** The sample's title, without opening it: the title that its network has. */
  public String title() {
    return switch (this) {
      case UN_MISSIONS -> Messages.text("formats.sample.un_missions");
      case FOREIGN_MINISTRIES_2015 -> Messages.text("formats.sample.foreign_ministries_2015");
      case FOREIGN_MINISTRIES_2014 -> Messages.text("formats.sample.foreign_ministries_2014");
      case FOREIGN_MINISTERS -> Messages.text("formats.sample.foreign_ministers");
      case TEACHING -> Messages.text("formats.sample.teaching");
    };
  }

  /**
   * The sample that a path names, such as {@code sample-networks/un-missions.json}: where there is
   * no such file, the one that comes with the program is meant.
   */
  public static Optional<SampleNetworks> at(Path path) {
    return Arrays.stream(values()).filter(sample -> sample.path().equals(path)).findFirst();
  }

  /** The path by which commands know the sample in every folder. */
  public Path path() {
    return Path.of("sample-networks", fileName);
  }

  /** All of them, opened. Takes some ten milliseconds. */
  public static List<FollowNetwork> all() {
    return Arrays.stream(values()).map(sample -> sample.open().network()).toList();
  }

  /** Opens the sample from the class path. Takes some milliseconds. */
  public Opened open() {
    try (InputStream stream = SampleNetworks.class.getResourceAsStream(FOLDER + fileName)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its sample network " + fileName);
      }
      return NetworkFiles.open(fileName, stream.readAllBytes(), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NetworkFileException e) {
      throw new IllegalStateException("the sample network " + fileName + " is damaged", e);
    }
  }
}
