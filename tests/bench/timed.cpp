// Runs a command and writes its wall seconds and peak KiB as the last words on standard error; ends as the command
// does. A process counts the memory of the one that started it until it becomes its own program: so the starter has to
// be small.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  auto const start = std::chrono::steady_clock::now();
  pid_t const child = fork();
  if (child == 0) {
    execvp(argv[1], argv + 1);
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return 126;
  std::chrono::duration<double> const taken = std::chrono::steady_clock::now() - start;
  std::fprintf(stderr, "\n%.6f %ld\n", taken.count(), usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
