//! What the machine tells of itself and of this process. Only Linux does, in files; elsewhere nothing is known.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// The memory of a run where the machine does not tell how much it has.
const UNKNOWN: u64 = 1 << 30;

/// How many threads a run uses unless it is told.
pub(crate) fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// How much memory a run uses unless it is told, in bytes: a quarter of the machine's, or of what its control group may
/// have if that is less; 1 GiB where neither is known.
pub(crate) fn memory() -> u64 {
    let machine = field("/proc/meminfo", "MemTotal:").and_then(|text| kibibytes(&text));
    machine.into_iter().chain(group_limit()).min().map_or(UNKNOWN, |bytes| bytes / 4)
}

/// The most memory that this process has had so far, in bytes.
pub(crate) fn peak_memory() -> Option<u64> {
    kibibytes(&field("/proc/self/status", "VmHWM:")?)
}

/// Whether this process was started with a signal ignored, as `nohup` does with the one of a closed terminal.
#[cfg(unix)]
pub(crate) fn ignores(signal: i32) -> bool {
    let ignored = field("/proc/self/status", "SigIgn:").and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    let bit = u32::try_from(signal - 1).ok().and_then(|bit| 1_u64.checked_shl(bit));
    ignored.zip(bit).is_some_and(|(ignored, bit)| ignored & bit != 0)
}

/// What stands behind a name at the beginning of a line.
fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned)
}

fn kibibytes(text: &str) -> Option<u64> {
    text.trim().strip_suffix("kB")?.trim_end().parse::<u64>().ok()?.checked_mul(1024)
}

/// The least limit of the control groups that this process is in.
fn group_limit() -> Option<u64> {
    let groups = fs::read_to_string("/proc/self/cgroup").ok()?;
    let mut limits = Vec::new();
    for line in groups.lines() {
        // Such as "0::/user.slice" in version 2, and "9:memory:/docker/1f" in version 1.
        let mut parts = line.splitn(3, ':').skip(1);
        let (Some(controllers), Some(group)) = (parts.next(), parts.next()) else { continue };
        let (root, file) = match controllers {
            "" => ("/sys/fs/cgroup", "memory.max"),
            _ if controllers.split(',').any(|of| of == "memory") => ("/sys/fs/cgroup/memory", "memory.limit_in_bytes"),
            _ => continue,
        };
        // A group has no more than those above it. Within a container the path may be of the machine outside: then only
        // the root is there.
        let below = Path::new(group.trim_start_matches('/'));
        let paths: Vec<PathBuf> = below.ancestors().map(|group| Path::new(root).join(group).join(file)).collect();
        limits.extend(paths.iter().filter_map(|path| fs::read_to_string(path).ok()?.trim().parse::<u64>().ok()));
    }
    limits.into_iter().min()
}

#[cfg(test)]
mod tests {
    use super::{kibibytes, memory, threads};

    #[test]
    fn sizes_are_read_as_the_kernel_writes_them() {
        assert_eq!(kibibytes("       24690332 kB"), Some(24_690_332 * 1024));
        assert_eq!(kibibytes("max"), None);
        assert_eq!(kibibytes("18446744073709551615 kB"), None);
    }

    #[test]
    fn a_machine_has_a_thread_and_some_memory() {
        assert!(threads() >= 1);
        assert!(memory() >= 1 << 20, "{}", memory());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_tells_the_peak() {
        assert!(super::peak_memory().is_some_and(|bytes| bytes > 1 << 20));
    }
}
