package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Background;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JobTest {
  private final List<Object> told = new ArrayList<>();

  private Job<String> job(Background.Work<String> work) {
    return new Job<>("work", work, told::add, told::add);
  }

  @Test
  void resultIsTold() {
    job(progress -> "made").run(Runnable::run);
    assertThat(told).containsExactly("made");
  }

  @Test
  void failureIsTold() {
    IllegalStateException failure = new IllegalStateException("no");
    job(progress -> {
          throw failure;
        })
        .run(Runnable::run);
    assertThat(told).containsExactly(failure);
  }

  @Test
  void cancelledWorkEndsAtItsNextReportAndNobodyIsTold() {
    List<Double> reached = new ArrayList<>();
    Job<String> job =
        job(
            progress -> {
              progress.report(0.1);
              reached.add(0.1);
              progress.report(0.2);
              reached.add(0.2);
              return "made";
            });
    job.cancel();
    job.run(Runnable::run);
    assertThat(reached).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void resultThatCameTooLateIsToldToNobody() {
    List<Runnable> later = new ArrayList<>();
    Job<String> job = job(progress -> "made");
    job.run(later::add);
    job.cancel();
    later.forEach(Runnable::run);
    assertThat(told).isEmpty();
  }

  @Test
  void shareThatIsDoneCanBeRead() {
    Job<String> job =
        job(
            progress -> {
              progress.report(0.5);
              return "made";
            });
    assertThat(job.done()).isNegative();
    job.run(Runnable::run);
    assertThat(job.done()).isEqualTo(0.5);
  }

  @Test
  void exhaustedMemoryIsAFailureLikeOthers() {
    job(progress -> {
          throw new OutOfMemoryError();
        })
        .run(Runnable::run);
    assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
  }
}
