//! Being stopped: Ctrl-C, or the same asked by another program.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::{flag, low_level};

use crate::output::Unfinished;
use crate::problems::{self, Problems};
use crate::words;

/// How often it is looked whether somebody asked the run to stop.
const LOOK: Duration = Duration::from_millis(50);
/// How long a run may take to end by itself: it does not while it waits for a pipe.
const GRACE: Duration = Duration::from_millis(600);
/// How long it may take to say that the run was stopped: for ever where nobody reads standard error.
const LAST_WORD: Duration = Duration::from_millis(50);

/// Runs what can be stopped, and gives the exit status: that of the run, or 2 where it came to no end or a problem was told.
pub(crate) fn stoppable(run: impl FnOnce(&Interrupt, &Unfinished, &mut Problems) -> Option<u8>) -> ExitCode {
    let mut problems = Problems::default();
    let unfinished = Unfinished::default();
    let status = Interrupt::begin(&unfinished)
        .map_err(|fault| problems.tell(words::no_signals(fault)))
        .ok()
        .and_then(|interrupt| run(&interrupt, &unfinished, &mut problems));
    ExitCode::from(status.filter(|_| !problems.any()).unwrap_or(2))
}

/// Tells a run that it was asked to stop, and ends the program when it does not.
pub(crate) struct Interrupt {
    asked: Arc<AtomicBool>,
    told: Arc<AtomicBool>,
    /// Closed when the run has ended: then nobody has to watch.
    _running: Sender<()>,
}

impl Interrupt {
    /// Waits for signals from now on. When the run does not end by itself, its unfinished files are removed and the program
    /// exits with 2.
    fn begin(unfinished: &Unfinished) -> io::Result<Interrupt> {
        let asked = Arc::new(AtomicBool::new(false));
        let told = Arc::new(AtomicBool::new(false));
        for signal in signals() {
            flag::register(signal, Arc::clone(&asked))?;
        }
        // Beyond a limit on the size of files a write fails, as on a full disk; otherwise the system would end the program.
        #[cfg(unix)]
        flag::register(signal_hook::consts::SIGXFSZ, Arc::default())?;
        let (running, ended) = mpsc::channel();
        let watch = Watch { asked: Arc::clone(&asked), told: Arc::clone(&told), unfinished: unfinished.clone(), ended };
        thread::Builder::new().name("interrupt".into()).spawn(move || watch.wait())?;
        Ok(Interrupt { asked, told, _running: running })
    }

    /// Whether somebody asked the run to stop.
    pub(crate) fn asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }

    /// Says that the run was stopped.
    pub(crate) fn tell(&self) {
        tell(&self.told);
    }
}

/// The signals that ask to stop. That of a closed terminal does unless the run was started to outlive it.
fn signals() -> Vec<i32> {
    let mut signals = vec![SIGINT, SIGTERM];
    #[cfg(unix)]
    if !crate::machine::ignores(signal_hook::consts::SIGHUP) {
        signals.push(signal_hook::consts::SIGHUP);
    }
    signals
}

fn tell(told: &AtomicBool) {
    if !told.swap(true, Ordering::Relaxed) {
        problems::say(words::stopped());
    }
}

/// Says that the run was stopped, in a thread that nobody waits for longer than a moment.
fn say_last(told: Arc<AtomicBool>) {
    let (saying, said) = mpsc::channel::<()>();
    let say = move || {
        problems::clear_line();
        tell(&told);
        drop(saying);
    };
    if thread::Builder::new().name("last word".into()).spawn(say).is_ok() {
        let _ = said.recv_timeout(LAST_WORD);
    }
}

/// What looks after a run.
struct Watch {
    asked: Arc<AtomicBool>,
    told: Arc<AtomicBool>,
    unfinished: Unfinished,
    ended: Receiver<()>,
}

impl Watch {
    fn wait(self) {
        while !self.asked.load(Ordering::Relaxed) {
            if self.ends_within(LOOK) {
                return;
            }
        }
        if self.ends_within(GRACE) {
            return;
        }
        let _nothing_is_kept = self.unfinished.abandon();
        say_last(self.told);
        // Not by way of the standard library, which writes out what standard output still holds: that may take for ever too.
        low_level::exit(2)
    }

    fn ends_within(&self, time: Duration) -> bool {
        self.ended.recv_timeout(time) != Err(RecvTimeoutError::Timeout)
    }
}
