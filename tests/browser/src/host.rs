//! Other servers than the tests' own: those that people put the site on, with the configurations from `static/deploy`.

use std::fs::{self, File};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::driver::free_port;
use crate::group::Group;
use crate::server::PREFIX;
use crate::setup::program;
use crate::wait::eventually;

const NGINX: &str = include_str!("../../../static/deploy/nginx.conf");
const NGINX_BROTLI: &str = include_str!("../../../static/deploy/nginx-brotli.conf");
const APACHE: &str = include_str!("../../../static/deploy/apache.htaccess");

/// A web server as Debian packages it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Software {
    /// nginx with the snippets that belong into a `location`.
    Nginx,
    /// Apache with the `.htaccess` in the site's folder.
    Apache,
}

/// A web server with a copy of the site under [`PREFIX`]. It ends when dropped.
pub struct Host {
    port: u16,
    // Fields drop in this order: the server goes before the folder that it serves.
    _server: Group,
    folder: TempDir,
}

impl Host {
    /// Starts a server for a copy of the folder `site`.
    ///
    /// # Errors
    ///
    /// It is not installed, or refuses its configuration.
    pub async fn start(software: Software, site: &Path) -> Result<Self> {
        let folder = TempDir::with_prefix("browser-tests-host-")?;
        let root = folder.path();
        // Apache gives up its rights where it has more than it needs, and must still be able to read.
        fs::set_permissions(root, fs::Permissions::from_mode(0o755))?;
        let served = root.join("www").join(PREFIX.trim_matches('/'));
        copy(site, &served)?;
        let port = free_port()?;
        let configuration = root.join("server.conf");
        let mut command = match software {
            Software::Nginx => {
                fs::write(root.join("site.conf"), [NGINX, NGINX_BROTLI].concat())?;
                fs::write(&configuration, nginx(root, port))?;
                let mut command = Command::new(program("NGINX", "/usr/sbin/nginx"));
                command.arg("-p").arg(root).arg("-c");
                command
            }
            Software::Apache => {
                fs::write(served.join(".htaccess"), APACHE)?;
                fs::write(&configuration, apache(root, port))?;
                let mut command = Command::new(program("APACHE", "/usr/sbin/apache2"));
                command.args(["-D", "FOREGROUND", "-f"]);
                command
            }
        };
        let said = said(root);
        let out = File::create(&said)?;
        command.arg(&configuration);
        command.stdout(out.try_clone()?).stderr(out);
        let mut server = Group::start(&mut command)?;
        eventually("the server to listen", async || {
            if server.has_ended()? {
                return Ok(Some(false));
            }
            Ok(TcpStream::connect(("127.0.0.1", port)).ok().map(|_| true))
        })
        .await
        .and_then(|listens| match listens {
            true => Ok(()),
            false => bail!("{software:?} ended"),
        })
        .with_context(|| fs::read_to_string(&said).unwrap_or_default())?;
        Ok(Self {
            port,
            _server: server,
            folder,
        })
    }

    /// What the server has said so far: about its configuration, and about what it could not do.
    ///
    /// # Errors
    ///
    /// Its log is gone.
    pub fn said(&self) -> Result<String> {
        Ok(fs::read_to_string(said(self.folder.path()))?)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Address of a file of the site.
    pub fn url(&self, file: &str) -> String {
        [&self.origin(), PREFIX, file].concat()
    }
}

/// Where a server writes what it says.
fn said(root: &Path) -> PathBuf {
    root.join("said.log")
}

fn nginx(root: &Path, port: u16) -> String {
    let root = root.display();
    let folders: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {root}/{kind};\n"))
        .concat();
    format!(
        "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
master_process off;
pid {root}/nginx.pid;
error_log stderr;
events {{}}
http {{
    access_log off;
    {folders}
    server {{
        listen 127.0.0.1:{port};
        location {PREFIX} {{
            root {root}/www;
            include {root}/site.conf;
        }}
    }}
}}
"
    )
}

fn apache(root: &Path, port: u16) -> String {
    let root = root.display();
    let modules: String = [
        "mpm_event",
        "authz_core",
        "unixd",
        "dir",
        "mime",
        "headers",
        "rewrite",
    ]
    .into_iter()
    // Some are built in.
    .filter(|name| Path::new(&format!("/usr/lib/apache2/modules/mod_{name}.so")).exists())
    .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
    .collect();
    format!(
        "{modules}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {root}/apache.pid
DefaultRuntimeDir {root}
ErrorLog /dev/stderr
<IfModule unixd_module>
    User www-data
    Group www-data
</IfModule>
TypesConfig /etc/mime.types
DocumentRoot {root}/www
<Directory {root}/www>
    AllowOverride FileInfo Indexes
</Directory>
"
    )
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
